package org.dispositif.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.source.Finding;
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
  void takesATextOfArticlesForNeitherResolutionNorLetterInAnyLanguage() {
    for (String head : List.of("Article", "Artículo", "Статья", "المادة", "ARTICLE", "第%d条")) {
      String treaty =
          IntStream.rangeClosed(1, 5)
              .mapToObj(n -> head.contains("%d") ? head.formatted(n) : head + " " + n)
              .collect(
                  Collectors.joining(
                      "\n\nرغبة في إقامة المنارات وتوطيدها، يعهد الأعضاء إلى اللجنة بذلك.\n\n"));
      DocumentReading reading = DocumentReader.read(treaty, ReadingHints.none());
      assertThat(reading.segmentation().kind()).as(head).isEqualTo(DocumentKind.ARTICLE);
      assertThat(reading.findings()).extracting(Finding::code).contains("kind.articles");
    }
  }

  @Test
  void doubtsAResolutionOfArticlesThatNoOrganEnacts() {
    String preamble =
        "Whereas lights save lives,\n\nWhereas keepers watch at night,\n\n"
            + "Whereas the sea is common to all,\n\n";
    String articles = "Article 1\n\nArticle 2\n\nArticle 3\n\nArticle 4\n\nLights shall burn.";
    DocumentReading bare = DocumentReader.read(preamble + articles, ReadingHints.none());
    DocumentReading enacted =
        DocumentReader.read(
            "The General Assembly,\n\n"
                + preamble
                + "1. Adopts the annexed Statute.\n\nAnnex\n\n"
                + articles,
            ReadingHints.none());
    assertThat(bare.segmentation().kind()).isEqualTo(DocumentKind.RESOLUTION);
    assertThat(bare.findings()).extracting(Finding::code).contains("kind.resolutionOfArticles");
    assertThat(enacted.segmentation().kind()).isEqualTo(DocumentKind.RESOLUTION);
    assertThat(enacted.findings())
        .extracting(Finding::code)
        .doesNotContain("kind.resolutionOfArticles");
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
