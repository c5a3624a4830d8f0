package org.dispositif.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuttersTest {

  private static List<String> lines(String source) {
    return ReadingTextMaker.make(source).text().lines().toList();
  }

  @Test
  void readsOneColumnAfterTheOther() {
    String page =
        """
                    Report of the keepers of the lamps of the coast and of the islands

        The lamps of the north were lit at       The boats of the south came home at
        the fall of the night by those who       the break of the day with nets that
        keep them, and they burned until a       were full of fish, and the keepers
        wind put them out before the boats       of the lamps of the south gave them
        had come home to the harbour.            a room for what was left of night.
        """;
    assertThat(lines(page))
        .containsExactly(
            "Report of the keepers of the lamps of the coast and of the islands",
            "The lamps of the north were lit at the fall of the night by those who keep them, and"
                + " they burned until a wind put them out before the boats had come home to the"
                + " harbour.",
            "The boats of the south came home at the break of the day with nets that were full of"
                + " fish, and the keepers of the lamps of the south gave them a room for what was"
                + " left of night.");
  }

  @Test
  void leavesTablesAndRowsOfNamesAlone() {
    String names =
        """
        Anna Berg            Port of the North
        Carl Dahl            Port of the South
        Eva Falk             Port of the Islands
        Gustav Holm          Port of the East
        Ida Jung             Port of the West
        Karin Lund           Port of the Coast
        """;
    assertThat(lines(names)).contains("Anna Berg Port of the North", "Ida Jung Port of the West");
  }

  @Test
  void tellsAHalfSentenceThatStandsWhereItDoesNotBelong() {
    String first =
        "Rappelant que les lampes de la côte sont la propriété de tous et que les gardiens du";
    String between = "Notant que les barques ont été perdues dans les tempêtes de l'hiver dernier;";
    String second = "phare doivent être payés par les villes de la côte et par celles des îles;";
    ReadingText reading =
        ReadingTextMaker.make(
            String.join("\n\n", first, between, second),
            new LineGrammar("fr", line -> line.startsWith("Notant"), line -> false));
    assertThat(reading.findings())
        .filteredOn(f -> f.code().equals("source.columnsMixed"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.span().of(reading.text())).isEqualTo(second);
              assertThat(f.args()).containsExactly("5", "5");
            });
  }
}
