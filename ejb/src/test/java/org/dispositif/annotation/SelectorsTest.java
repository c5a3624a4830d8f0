package org.dispositif.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

class SelectorsTest {

  // the plant is one code point and two UTF-16 code units
  private static final String TEXT =
      "Noting that gardens 🌱 close,\n1. Urges States to open gardens;\n2. Decides to see gardens\u00a0: all.";

  private static final Span ALL = new Span(0, TEXT.length());
  private static final Span FIRST =
      new Span(
          TEXT.indexOf("1."), TEXT.indexOf("1.") + "1. Urges States to open gardens;".length());

  private static Selectors.Found found(String selector, Span source) {
    JsonValue json = Json.createReader(new StringReader(selector.replace('\'', '"'))).readValue();
    return Selectors.find(json, TEXT, source);
  }

  private static List<String> words(String selector, Span source) {
    return found(selector, source).spans().stream().map(s -> s.of(TEXT)).toList();
  }

  @Test
  void findsEveryPlaceOfAQuotationThatTheSourceHolds() {
    assertThat(found("{'type': 'TextQuoteSelector', 'exact': 'gardens'}", ALL).spans()).hasSize(3);
    assertThat(found("{'type': 'TextQuoteSelector', 'exact': 'gardens'}", FIRST).spans())
        .containsExactly(new Span(TEXT.indexOf("gardens;"), TEXT.indexOf("gardens;") + 7));
  }

  @Test
  void tellsPlacesApartByWhatStandsAround() {
    assertThat(
            found(
                    "{'type': 'TextQuoteSelector', 'exact': 'gardens', 'prefix': 'open ', 'suffix': ';'}",
                    ALL)
                .spans())
        .containsExactly(new Span(TEXT.indexOf("gardens;"), TEXT.indexOf("gardens;") + 7));
  }

  @Test
  void takesAnyWhiteSpaceForAnyOther() {
    assertThat(words("{'type': 'TextQuoteSelector', 'exact': 'close, 1. Urges'}", ALL))
        .containsExactly("close,\n1. Urges");
    assertThat(words("{'type': 'TextQuoteSelector', 'exact': 'see  gardens :'}", ALL))
        .containsExactly("see gardens\u00a0:");
  }

  @Test
  void countsCodePointsFromTheSourcesBeginning() {
    int start = TEXT.codePointCount(0, TEXT.indexOf("close"));
    assertThat(
            words(
                "{'type': 'TextPositionSelector', 'start': "
                    + start
                    + ", 'end': "
                    + (start + 5)
                    + "}",
                ALL))
        .containsExactly("close");
    assertThat(words("{'type': 'TextPositionSelector', 'start': 3, 'end': 8}", FIRST))
        .containsExactly("Urges");
  }

  @Test
  void findsNothingOutsideTheSource() {
    assertThat(words("{'type': 'TextPositionSelector', 'start': 3, 'end': 800}", FIRST)).isEmpty();
    assertThat(words("{'type': 'TextPositionSelector', 'start': 3, 'end': 3}", FIRST)).isEmpty();
    assertThat(words("{'type': 'TextQuoteSelector', 'exact': 'Decides'}", FIRST)).isEmpty();
  }

  @Test
  void readsCharacterFragments() {
    assertThat(words("{'type': 'FragmentSelector', 'value': 'char=3,8'}", FIRST))
        .containsExactly("Urges");
    assertThat(found("{'type': 'FragmentSelector', 'value': 'xywh=1,2,3,4'}", FIRST).understood())
        .isFalse();
  }

  @Test
  void endsARangeBeforeItsSecondEnd() {
    assertThat(
            words(
                "{'type': 'RangeSelector', 'startSelector': {'type': 'TextQuoteSelector', 'exact':"
                    + " 'Urges'}, 'endSelector': {'type': 'TextQuoteSelector', 'exact': 'to open'}}",
                ALL))
        .containsExactly("Urges States ");
  }

  @Test
  void refinesWithinWhatWasFound() {
    assertThat(
            words(
                "{'type': 'TextQuoteSelector', 'exact': 'States to open', 'refinedBy': {'type':"
                    + " 'TextPositionSelector', 'start': 10, 'end': 14}}",
                ALL))
        .containsExactly("open");
  }

  @Test
  void choosesAmongTheWordsByThePosition() {
    int last = TEXT.codePointCount(0, TEXT.lastIndexOf("gardens"));
    assertThat(
            found(
                    "[{'type': 'TextQuoteSelector', 'exact': 'gardens'}, {'type': 'TextPositionSelector',"
                        + " 'start': "
                        + last
                        + ", 'end': "
                        + (last + 7)
                        + "}]",
                    ALL)
                .spans())
        .containsExactly(new Span(TEXT.lastIndexOf("gardens"), TEXT.lastIndexOf("gardens") + 7));
  }

  @Test
  void doesNotTakeAPositionWhoseWordsAreMissing() {
    assertThat(
            words(
                "[{'type': 'TextQuoteSelector', 'exact': 'never said by anybody'},"
                    + " {'type': 'TextPositionSelector', 'start': 0, 'end': 6}]",
                ALL))
        .isEmpty();
  }

  @Test
  void skipsAlternativesThatSayNothingOfAText() {
    assertThat(
            words(
                "[{'type': 'CssSelector', 'value': 'p'}, {'type': 'TextQuoteSelector', 'exact':"
                    + " 'Urges'}]",
                ALL))
        .containsExactly("Urges");
    assertThat(found("[{'type': 'CssSelector', 'value': 'p'}, 'http://x.org/s']", ALL).understood())
        .isFalse();
  }
}
