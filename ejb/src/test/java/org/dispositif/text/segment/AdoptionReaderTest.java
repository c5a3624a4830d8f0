package org.dispositif.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What adoption lines say of a vote and of the meeting, as data. */
class AdoptionReaderTest {

  private static Adoption read(String... lines) {
    return Objects.requireNonNull(AdoptionReader.read(List.of(lines)));
  }

  @Test
  void namesTheStatesOfARecordedVoteInFrench() {
    Adoption adoption =
        read(
            "12e séance",
            "4 mai 2022",
            "[Adoptée à l’issue d’un vote enregistré par 4 voix contre 3, avec 2 abstentions. Les"
                + " voix se sont réparties comme suit :",
            "Ont voté pour : Côte  d’Ivoire, Malte, Royaume-Uni de Grande-Bretagne et d’Irlande du"
                + " Nord, Togo",
            "Ont voté contre :",
            "Cuba, Érythrée et Venezuela (République bolivarienne du) ;",
            "Se sont abstenus : Japon, Pérou.]");
    assertThat(adoption.method()).isEqualTo("recordedVote");
    assertThat(adoption.votes())
        .isEqualTo(
            new Vote(
                4,
                3,
                2,
                List.of(
                    "Côte d’Ivoire",
                    "Malte",
                    "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
                    "Togo"),
                List.of("Cuba", "Érythrée", "Venezuela (République bolivarienne du)"),
                List.of("Japon", "Pérou")));
  }

  @Test
  void namesTheStatesOfARecordedVoteInEnglish() {
    Adoption adoption =
        read(
            "Adopted at the 70th plenary meeting, by a recorded vote of 3 to 1, with 2"
                + " abstentions, as follows:",
            "In favour: Bolivia (Plurinational State of), Bosnia and Herzegovina,",
            "Trinidad and",
            "Tobago",
            "Against: Nauru",
            "Abstaining: Chad, Mali",
            "71st plenary meeting");
    assertThat(adoption.vote()).startsWith("by a recorded vote of 3 to 1");
    assertThat(adoption.votes())
        .isEqualTo(
            new Vote(
                3,
                1,
                2,
                List.of(
                    "Bolivia (Plurinational State of)",
                    "Bosnia and Herzegovina",
                    "Trinidad and Tobago"),
                List.of("Nauru"),
                List.of("Chad", "Mali")));
  }

  @Test
  void namesTheStatesInParenthesesBehindTheFigures() {
    Adoption adoption =
        read(
            "Adopted at the 919th meeting by 10 votes to 1 (Panama), with 4 abstentions (China,"
                + " Iran (Islamic Republic of), Spain and Yemen).");
    assertThat(adoption.votes())
        .isEqualTo(
            new Vote(
                10,
                1,
                4,
                List.of(),
                List.of("Panama"),
                List.of("China", "Iran (Islamic Republic of)", "Spain", "Yemen")));
  }

  @Test
  void namesNoStatesWhereTheListsStandApartFromTheirLabels() {
    Adoption adoption =
        read("Ont voté pour :", "Ont voté contre :", "Se sont abstenus :", "Malte, Togo", "Pérou");
    assertThat(adoption.votes()).isNull();
  }

  @Test
  void leavesOutANameThatIsCutOff() {
    Adoption adoption =
        read("Adopted at the 919th meeting by 9 votes to none, with 2 abstentions (Chad, United");
    assertThat(Objects.requireNonNull(adoption.votes()).abstainingStates()).containsExactly("Chad");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Adoptée par 21 voix contre 15, avec 10 abstentions.|21|15|10",
        "Adoptée par 32 voix contre zéro, avec 15 abstentions.|32|0|15",
        "Adoptée par vingt et une voix contre une, sans abstention.|21|1|0",
        "Adoptée par 25 voix pour, 3 contre et 2 abstentions.|25|3|2",
        "Adoptée par 30 voix contre une.|30|1|",
        "Adopted by 120 votes to 3, with 12 abstentions.|120|3|12",
        "Adopted by 14 votes to none, with one abstention.|14|0|1",
        "Adopted by a recorded vote of 26 to 10, with 11 abstentions.|26|10|11",
      })
  void readsTheFigures(String line, Integer inFavour, Integer against, Integer abstaining) {
    assertThat(read(line).votes())
        .isEqualTo(new Vote(inFavour, against, abstaining, List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Adoptée sans vote.]",
        "[Adopted without a vote.]",
        "Adoptée à l’unanimité à la 12e séance.",
        "Resolution adopted by the Assembly on 4 May 2022",
        "Adoptée à la 12e séance par la plupart des voix contre quelques-unes",
        "[à l’issue d’un vote enregistré]"
      })
  void tellsNoVoteWhereNoneIsTold(String line) {
    assertThat(read(line).votes()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Vingt-deuxième séance plénière,Vingt-deuxième séance plénière",
    "Soixante et onzième séance,Soixante et onzième séance",
    "Adopted at the fifty-first plenary meeting by consensus,fifty-first plenary meeting",
    "Adoptée à la 12e séance,12e séance"
  })
  void readsTheMeetingInWordsAndFigures(String line, String meeting) {
    assertThat(read(line).meeting()).isEqualTo(meeting);
  }

  @Test
  void takesListsThatWereNotKept() {
    assertThat(new Vote(1, 2, 3, null, null, null).againstStates()).isEmpty();
  }
}
