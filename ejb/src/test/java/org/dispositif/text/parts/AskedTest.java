package org.dispositif.text.parts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispositif.text.segment.Anatomy;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Duties.Phrase;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

  private static final int START = 100;

  static Asked asked(String language, String words, BlockKind kind) {
    Anatomy anatomy = Anatomy.of(words, START, kind, null, language, null);
    return Asked.of(language, words, START, anatomy.verbs(), anatomy.addressees());
  }

  private static Asked operative(String language, String words) {
    return asked(language, words, BlockKind.OPERATIVE);
  }

  private static String text(@Nullable Phrase phrase) {
    return phrase == null ? "" : phrase.text();
  }

  private static @Nullable String lemma(Asked asked) {
    return asked.verb() == null ? null : asked.verb().lemma();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2. Urges all States to prevent any threat against witnesses; | prevent | any threat"
            + " against witnesses",
        "en | 5. Requests the Secretary-General to take all necessary measures to protect them; |"
            + " take all necessary measures to protect | them",
        "en | 3. Calls upon States to put an end to arbitrary arrests; | put an end | to arbitrary"
            + " arrests",
        "fr | 2. Engage instamment tous les États à mettre fin aux menaces; | mettre fin | aux"
            + " menaces",
        "fr | 4. Prie le Secrétaire général de présenter un rapport sur la question; | présenter |"
            + " un rapport sur la question",
        "fr | 6. Demande aux États de prendre des mesures pour protéger les témoins; | prendre des"
            + " mesures pour protéger | les témoins",
        "es | 7. Insta a los Estados a que adopten medidas eficaces; | adopten | medidas eficaces",
      })
  void takesTheVerbOfWhatIsAskedFromWhatItIsAbout(
      String language, String words, String action, String about) {
    Asked asked = operative(language, words);
    assertThat(text(asked.action())).isEqualTo(action);
    assertThat(text(asked.about())).isEqualTo(about);
  }

  @Test
  void givesNoVerbToWhatIsAskedForAsAThing() {
    Asked asked = operative("en", "6. Demands the release of all witnesses;");
    assertThat(asked.action()).isNull();
    assertThat(text(asked.about())).isEqualTo("the release of all witnesses");
  }

  @Test
  void countsOffsetsInTheReadingText() {
    String words = "2. Urges all States to prevent any threat;";
    Asked asked = operative("en", words);
    assertThat(requireNonNull(asked.about()).span().shift(-START).of(words))
        .isEqualTo("any threat");
  }

  @Test
  void readsASubparagraphUnderTheWordsThatLeadToIt() {
    Asked lead = operative("en", "2. Urges all States, by 2030:");
    Asked sub =
        asked("en", "(a) To publish the list of cases each year;", BlockKind.SUB).under(lead);
    assertThat(lemma(sub)).isEqualTo("urge");
    assertThat(sub.who()).hasSize(1);
    assertThat(text(sub.action())).isEqualTo("publish");
    assertThat(text(sub.about())).startsWith("the list of cases");
  }

  @Test
  void keepsWhatASubparagraphSaysItself() {
    Asked lead = operative("en", "2. Urges all States:");
    Asked sub = asked("en", "(a) Invites the Secretary-General to report;", BlockKind.SUB);
    assertThat(lemma(sub.under(lead))).isNotNull().isEqualTo(lemma(sub));
  }

  @ParameterizedTest
  @CsvSource({
    "4. Urges, 3",
    "(a) To act, 4",
    "i) De faire, 3",
    "2- يحث, 3",
    "１、决定, 2",
    "Urges, 0",
    "'', 0"
  })
  void knowsAPrintedNumber(String words, int end) {
    assertThat(PrintedNumber.end(words)).isEqualTo(end);
  }

  @Test
  void makesNothingUpWhereTheWordsSayNothing() {
    Asked asked = operative("en", "");
    assertThat(asked.verb()).isNull();
    assertThat(asked.about()).isNull();
    assertThat(asked.when()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | End | End threats against witnesses. | End | threats against witnesses",
        "fr | Mettre | Mettre fin aux menaces. | Mettre fin | aux menaces",
        "fr | devraient | devraient fournir un abri | fournir | un abri",
      })
  void takesAnImperativeForWhatIsAskedAndNotForAsking(
      String language, String verb, String words, String action, String about) {
    VerbPhrase found = new VerbPhrase(verb, verb, null, new Span(0, verb.length()));
    Asked asked = Asked.of(language, words, 0, List.of(found), List.of());
    assertThat(text(asked.action())).isEqualTo(action);
    assertThat(text(asked.about())).isEqualTo(about);
    assertThat(asked.verb() == null).isEqualTo(words.startsWith(action));
  }

  @Test
  void takesAllBehindAVerbThatAsksNobody() {
    Asked asked = operative("en", "8. Takes note of the report;");
    assertThat(text(asked.about())).isEqualTo("of the report");
    assertThat(lemma(asked)).isEqualTo("take note");
  }
}
