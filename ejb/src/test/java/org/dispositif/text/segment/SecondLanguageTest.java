package org.dispositif.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.source.Finding;
import org.junit.jupiter.api.Test;

/** Golden pairs: pages printed in two languages. */
class SecondLanguageTest {

  private static final List<String> ENGLISH_PAGE =
      List.of(
          "31 (II). Lamps of the coast",
          "The General Assembly,",
          "Recalling that the lamps of the coast are the property of all and that the keepers of"
              + " the lamps are to be paid by the towns,",
          "Noting that the boats of the fishermen have been lost in the storms of the winter, and"
              + " that the lamps were not lit by");
  private static final List<String> FRENCH_PAGE =
      List.of(
          "31 (II). Lampes de la côte",
          "L'Assemblée générale,",
          "Rappelant que les lampes de la côte sont la propriété de tous et que les gardiens des"
              + " lampes doivent être payés par les villes,",
          "Notant que les barques des pêcheurs ont été perdues dans les tempêtes de l'hiver, et que"
              + " les lampes n'étaient pas allumées par");
  private static final List<String> ENGLISH_REST =
      List.of(
          "the keepers that the towns had sent,",
          "1. Requests the towns of the coast to light the lamps at the fall of the night;",
          "2. Decides to remain seized of the matter.");
  private static final List<String> FRENCH_REST =
      List.of(
          "les gardiens que les villes avaient envoyés,",
          "1. Prie les villes de la côte d'allumer les lampes à la tombée de la nuit;",
          "2. Décide de rester saisie de la question.");

  @SafeVarargs
  private static DocumentReading read(String language, String between, List<String>... columns) {
    StringBuilder source = new StringBuilder();
    for (List<String> column : columns) {
      column.forEach(line -> source.append(line).append(between));
    }
    return DocumentReader.read(
        source.toString(), new ReadingHints(DocumentKind.RESOLUTION, language, null));
  }

  private static List<String> labels(DocumentReading reading) {
    return reading.segmentation().blocks().stream()
        .map(Block::label)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  @Test
  void partsTheColumnsOfTwoPagesByTheirLanguage() {
    DocumentReading reading =
        read("fr", "\n\n", ENGLISH_PAGE, FRENCH_PAGE, ENGLISH_REST, FRENCH_REST);
    String text = reading.segmentation().reading().text();
    assertThat(text)
        .contains("allumées par les gardiens que les villes")
        .contains("were not lit by the keepers that the towns");
    assertThat(text.indexOf("Décide de rester")).isLessThan(text.indexOf("The General Assembly"));
    assertThat(labels(reading))
        .containsExactly("PP1", "PP2", "OP1", "OP2", "PP1", "PP2", "OP1", "OP2");
    assertThat(reading.segmentation().resolutions()).hasSize(2);
  }

  @Test
  void readsEachLanguageByItsOwnGrammar() {
    DocumentReading reading =
        read("fr", "\n\n", ENGLISH_PAGE, FRENCH_PAGE, ENGLISH_REST, FRENCH_REST);
    assertThat(reading.segmentation().blocks())
        .filteredOn(b -> "OP1".equals(b.label()))
        .flatExtracting(Block::verbs)
        .extracting(VerbPhrase::lemma)
        .containsExactly("prier", "request");
  }

  @Test
  void saysThatThereAreTwoLanguagesAndWhereTheOtherBegins() {
    DocumentReading reading = read("en", "\n\n", ENGLISH_PAGE, FRENCH_PAGE);
    String text = reading.segmentation().reading().text();
    assertThat(reading.findings())
        .filteredOn(f -> f.code().equals("source.twoLanguages"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.args()).containsExactly("en", "fr");
              assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING);
              assertThat(f.span().start()).isEqualTo(text.indexOf("31 (II). Lampes"));
            });
  }

  @Test
  void partsColumnsThatStandBesideEachOtherLineByLine() {
    String page =
        """
        The General Assembly,                         L'Assemblée générale,

        Recalling that the lamps of the coast         Rappelant que les lampes de la côte sont
        are the property of all and that they         la propriété de tous et qu'elles ont été
        were lit by the keepers of the towns,         allumées par les gardiens des villes,

        1. Requests the towns of the coast to         1. Prie les villes de la côte d'allumer
        light the lamps at the fall of night;         les lampes à la tombée de la nuit ;

        2. Decides to remain seized of the            2. Décide de rester saisie de la question
        matter at the end of the winter.              à la fin de l'hiver.
        """;
    DocumentReading reading = read("fr", "", List.of(page));
    assertThat(reading.segmentation().reading().text().lines())
        .containsExactly(
            "L'Assemblée générale,",
            "Rappelant que les lampes de la côte sont la propriété de tous et qu'elles ont été"
                + " allumées par les gardiens des villes,",
            "1. Prie les villes de la côte d'allumer les lampes à la tombée de la nuit ;",
            "2. Décide de rester saisie de la question à la fin de l'hiver.",
            "The General Assembly,",
            "Recalling that the lamps of the coast are the property of all and that they were lit"
                + " by the keepers of the towns,",
            "1. Requests the towns of the coast to light the lamps at the fall of night;",
            "2. Decides to remain seized of the matter at the end of the winter.");
  }

  @Test
  void leavesATitleInAnotherLanguageWhereItStands() {
    DocumentReading reading =
        read(
            "fr",
            "\n\n",
            FRENCH_PAGE,
            List.of("The Lamps of the Coast and the Keepers of the Towns: a report"),
            FRENCH_REST);
    assertThat(reading.findings()).extracting(Finding::code).doesNotContain("source.twoLanguages");
    assertThat(labels(reading)).containsExactly("PP1", "PP2", "OP1", "OP2");
  }

  @Test
  void saysWhereWordsOfTwoColumnsAreMixed() {
    String mixed =
        "3. Prie les gardiens des the keepers of the lamps to be paid by the lampes d'être payés"
            + " par les villes dans les towns of the coast and of the islands.";
    DocumentReading reading = read("fr", "\n\n", FRENCH_PAGE, ENGLISH_PAGE, List.of(mixed));
    assertThat(reading.findings())
        .filteredOn(f -> f.code().equals("source.columnsMixed"))
        .singleElement()
        .satisfies(f -> assertThat(f.args()).containsExactly("17", "17"));
  }
}
