package org.dispositif.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMarksTest {

  private static List<String> quoted(String text) {
    return QuoteMarks.in(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Il parle d'une « ligne fermée » depuis hier. | ligne fermée",
        "Il a dit \"la ligne est fermée\". | la ligne est fermée",
        "She said \u201cthe line is closed\u201d today. | the line is closed",
        "She said \u2018the line is closed\u2019 today. | the line is closed",
        "She said 'the line is closed' today. | the line is closed",
        "Er sagte \u201edie Strecke ruht\u201c gestern. | die Strecke ruht",
        "Il a parlé d'\"une ligne\" morte. | une ligne",
        "Il a dit « *une ligne morte* ». | une ligne morte",
        "The \u2018miners\u2019 wages\u2019 are due. | miners",
      })
  void findsWordsInMarksOfAnyKind(String text, String expected) {
    assertThat(quoted(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'an dernier, l\u2019usine n'a pas d'eau.",
        "The miners' data and the town's line don't agree.",
        "Il a dit \"que la ligne",
        "« jamais refermé et rien d'autre",
        "a 5\" pipe",
        "<a href=\"x\" class=\"y\">line</a>",
      })
  void anApostropheAndAnUnclosedMarkHoldNothing(String text) {
    assertThat(quoted(text)).isEmpty();
  }

  @Test
  void anUnclosedMarkDoesNotSwallowTheRest() {
    assertThat(quoted("Il a dit \"ceci reste ouvert et puis \"cela est clos\" enfin."))
        .containsExactly("cela est clos");
    assertThat(quoted("Un « reste ouvert, puis \"cela est clos\" enfin."))
        .containsExactly("cela est clos");
  }

  @Test
  void ofMarksWithinMarksTheOuterCount() {
    assertThat(quoted("Elle écrit : « le maire a dit \"non\" hier », puis se tait."))
        .containsExactly("le maire a dit \"non\" hier");
  }

  @Property(tries = 400)
  void neverThrowsAndNeverOverlaps(@ForAll("marks") String text) {
    int end = 0;
    for (Span span : QuoteMarks.in(text, new Span(0, text.length()))) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.length()).isPositive();
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(
            "\"", "'", "«", "»", "\u201c", "\u201d", "\u2018", "\u2019", "\u201e", " ", "a", "mot",
            ".", "<a ", ">", "*")
        .list()
        .ofMaxSize(60)
        .map(l -> String.join("", l));
  }
}
