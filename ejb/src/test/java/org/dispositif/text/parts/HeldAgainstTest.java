package org.dispositif.text.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

class HeldAgainstTest {

  private static Asked asked(String language, String words) {
    return AskedTest.asked(language, words, BlockKind.OPERATIVE);
  }

  private static HeldAgainst english(String first, String other) {
    return HeldAgainst.of(asked("en", first), asked("en", other));
  }

  @Test
  void tellsAnAddresseeByWhomItStandsFor() {
    HeldAgainst held =
        english("1. Urges all States to act;", "2. Urges States to prevent every threat;");
    assertThat(held.of(Aspect.WHO)).isEqualTo(Likeness.SAME);
    assertThat(held.of(Aspect.ACTION)).isEqualTo(Likeness.OTHER);
  }

  @Test
  void tellsByHowManyGradesAVerbIsStronger() {
    HeldAgainst held =
        english("1. Invites States to prevent threats;", "1. Urges States to prevent threats;");
    assertThat(held.of(Aspect.STRENGTH)).isEqualTo(Likeness.STRONGER);
    assertThat(held.grades()).isPositive();
    assertThat(held.of(Aspect.ACTION)).isEqualTo(Likeness.SAME);
    assertThat(held.of(Aspect.ABOUT)).isEqualTo(Likeness.SAME);
  }

  @Test
  void tellsWhatOnlyOneSays() {
    HeldAgainst held =
        english(
            "1. Requests the Secretary-General to publish the list by 31 December 2030;",
            "1. Requests the Secretary-General to publish the list;");
    assertThat(held.of(Aspect.WHEN)).isEqualTo(Likeness.MISSING);
  }

  @Test
  void saysNothingOfWordsInTwoLanguages() {
    HeldAgainst held =
        HeldAgainst.of(
            asked("en", "1. Urges all States to prevent every threat;"),
            asked("fr", "1. Engage instamment tous les États à prévenir toute menace;"));
    assertThat(held.of(Aspect.WHO)).isEqualTo(Likeness.SAME);
    assertThat(held.of(Aspect.ABOUT)).isEqualTo(Likeness.UNCOMPARED);
    assertThat(held.of(Aspect.WHEN)).isEqualTo(Likeness.NEITHER);
  }

  @Test
  void sharesWordsWithoutThoseThatOnlyJoin() {
    String text = "the threats against the children of the trial";
    assertThat(SharedWords.of(text, "a child and the threat", "en"))
        .extracting(span -> span.of(text))
        .containsExactly("threats");
    assertThat(SharedWords.of("", "", "en")).isEmpty();
    assertThat(SharedWords.of("menaces", "menace", "fr")).containsExactly(new Span(0, 7));
  }
}
