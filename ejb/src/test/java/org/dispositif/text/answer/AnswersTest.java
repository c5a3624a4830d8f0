package org.dispositif.text.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dispositif.text.answer.Reason.Code;
import org.dispositif.text.segment.Anatomy;
import org.dispositif.text.segment.BlockKind;
import org.junit.jupiter.api.Test;

/** What is suggested for a demand, and why. */
class AnswersTest {

  @Test
  void aClauseThatDoesWhatIsAskedIsStrong() {
    Ranked first =
        rank(
                "We ask the Secretary-General to publish the list of threatened witnesses each"
                    + " year",
                "secretaryGeneral",
                "1. Requests the Secretary-General to publish each year the list of witnesses who"
                    + " were threatened;",
                "2. Urges all States to cooperate with the Council;")
            .get(0);
    assertThat(first.index()).isZero();
    assertThat(first.strong()).isTrue();
    assertThat(first.reasons())
        .extracting(Reason::code)
        .contains(Code.SAME_ADDRESSEE, Code.SAME_ACTION, Code.SAME_WORDS);
  }

  @Test
  void theSameAddresseeWithAnotherActionIsNoAnswer() {
    Ranked first =
        rank(
                "We urge the Secretary-General to appoint a special envoy for threatened witnesses",
                "secretaryGeneral",
                "1. Requests the Secretary-General to submit a report on threatened witnesses;")
            .get(0);
    assertThat(first.strong()).isFalse();
    assertThat(first.onlyWords()).isTrue();
    assertThat(first.reasons())
        .contains(new Reason(Code.OTHER_ACTION, List.of("report", "mandate")));
  }

  @Test
  void aMechanismForAnotherCountryIsNoAnswer() {
    Ranked first =
        rank(
                "We ask the Council to establish an independent mechanism on violations in Iran",
                "humanRightsCouncil",
                "1. Decides to establish an independent mechanism on violations in South Sudan;")
            .get(0);
    assertThat(first.strong()).isFalse();
    assertThat(first.reasons()).extracting(Reason::code).contains(Code.OTHER_PLACE);
  }

  @Test
  void aClauseThatOnlyNotesAsksForNothing() {
    Ranked first =
        rank(
                "We ask the Council to set up a voluntary travel fund for small associations",
                "humanRightsCouncil",
                "1. Takes note of the proposals on a voluntary travel fund for associations;")
            .get(0);
    assertThat(first.strong()).isFalse();
    assertThat(first.reasons()).extracting(Reason::code).contains(Code.ASKS_NOTHING);
  }

  @Test
  void whatSharesNothingIsNotOffered() {
    assertThat(
            rank(
                "We ask all States to release the prisoners",
                "states",
                "1. Decides to remain seized of the matter;"))
        .isEmpty();
  }

  private static List<Ranked> rank(String demand, String whom, String... clauses) {
    Side asked = Side.demand("en", demand, anatomy(demand), Set.of(whom), List.of());
    return new Answers(List.of(clauses).stream().map(AnswersTest::clause).toList()).to(asked);
  }

  private static Side clause(String words) {
    return Side.clause("en", BlockKind.OPERATIVE, words, anatomy(words), List.of(), null);
  }

  private static Side.Anatomy anatomy(String words) {
    Anatomy anatomy = Anatomy.of(words, 0, BlockKind.OPERATIVE, null, "en", null);
    return new Side.Anatomy(0, anatomy.verbs(), anatomy.addressees());
  }
}
