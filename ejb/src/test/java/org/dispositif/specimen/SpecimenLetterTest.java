package org.dispositif.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.specimen.Specimens.objects;
import static org.dispositif.specimen.Specimens.specimen;
import static org.dispositif.specimen.Specimens.text;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.text.letter.FoundDemand.Level;
import org.dispositif.text.letter.FoundSignatory;
import org.dispositif.text.letter.LetterReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demands and signatories of the specimen letter are found as they were written. */
class SpecimenLetterTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void findsEachDemandUnderItsUmbrella(String language) {
    assertThat(letter(language).demands())
        .extracting(FoundDemand::level, FoundDemand::parent)
        .containsExactly(
            Tuple.tuple(Level.UMBRELLA, -1),
            Tuple.tuple(Level.SPECIFIC, 0),
            Tuple.tuple(Level.SPECIFIC, 0),
            Tuple.tuple(Level.UMBRELLA, -1),
            Tuple.tuple(Level.SPECIFIC, 3),
            Tuple.tuple(Level.UMBRELLA, -1),
            Tuple.tuple(Level.SPECIFIC, 5),
            Tuple.tuple(Level.UMBRELLA, -1),
            Tuple.tuple(Level.SPECIFIC, 7),
            Tuple.tuple(Level.SPECIFIC, 7),
            Tuple.tuple(Level.ENDORSED, -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyJudgementBelongsToADemandThatWasFound(String language) {
    DocumentReading reading = read(language);
    String text = reading.segmentation().reading().text();
    List<String> found =
        reading.letter().demands().stream().map(demand -> demand.span().of(text)).toList();
    for (JsonObject judgement : objects(specimen(language), "judgements")) {
      String start = judgement.getString("demand");
      assertThat(found).as(start).filteredOn(demand -> demand.startsWith(start)).hasSize(1);
    }
  }

  /** That one is left to whoever takes the walk. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void leavesOneDemandUnjudged(String language) {
    long judgeable =
        letter(language).demands().stream().filter(d -> d.level() != Level.UMBRELLA).count();
    assertThat(objects(specimen(language), "judgements")).hasSize((int) judgeable - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "en,Assembly of the Upper Orvane,Voices of the Saltmere Islands",
    "fr,Assemblée du haut Orvane,Voix des îles de Saltmere"
  })
  void countsTwelveSignatories(String language, String first, String tenth) {
    List<FoundSignatory> signatories = letter(language).signatories();
    assertThat(signatories).hasSize(12);
    assertThat(signatories.get(0).organization()).isEqualTo(first);
    assertThat(signatories.get(9).organization()).isEqualTo(tenth);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void saysThatTheLastLineCountsThirteen(String language) {
    assertThat(letter(language).findings())
        .filteredOn(finding -> finding.code().equals("letter.signatoryCount"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.args()).containsExactly("13", "12"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void readsTheDate(String language) {
    assertThat(letter(language).date()).isEqualTo(LocalDate.of(2024, 1, 22));
  }

  private static LetterReading letter(String language) {
    return read(language).letter();
  }

  private static DocumentReading read(String language) {
    return DocumentReader.read(text(language, "letter"), ReadingHints.none());
  }
}
