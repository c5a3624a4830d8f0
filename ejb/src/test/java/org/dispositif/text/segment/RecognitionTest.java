package org.dispositif.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecognitionTest {

  @Test
  void tellsResolutionsFromLettersAndArticles() {
    assertThat(
            KindGuesser.guess(
                "Le Conseil de sécurité,\n\nRappelant ses phares,\n\n1. Décide de veiller.", "fr"))
        .isEqualTo(DocumentKind.RESOLUTION);
    assertThat(
            KindGuesser.guess(
                "Monsieur le Ministre,\n\nNous vous demandons de réparer nos phares.\n\n"
                    + "Veuillez agréer nos salutations.",
                "fr"))
        .isEqualTo(DocumentKind.LETTER);
    assertThat(
            KindGuesser.guess(
                "Le phare sera réparé, a déclaré le ministre lundi. Selon lui, la mer monte.",
                "fr"))
        .isEqualTo(DocumentKind.ARTICLE);
  }

  @Test
  void readsDatesInTwoLanguages() {
    assertThat(Dates.first("le 1er mars 2007")).hasToString("2007-03-01");
    assertThat(Dates.first("on 11 March 1994,")).hasToString("1994-03-11");
    assertThat(Dates.first("16  decembre 1965.")).hasToString("1965-12-16");
    assertThat(Dates.first("31 février 2020")).isNull();
  }

  @Test
  void ranksVerbsFromNotingToDeciding() {
    assertThat(
            Stream.of("prendre note", "inviter", "prier", "exhorter", "exiger", "décider")
                .map(RecognitionTest::rank))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(
            Stream.of("note", "invite", "request", "urge", "demand", "decide")
                .map(RecognitionTest::rank))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private static int rank(String lemma) {
    VerbPhrase.Strength strength = Strengths.of(lemma);
    return strength == null ? 0 : strength.rank();
  }
}
