package org.dispositif.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dispositif.exercise.Sample.mark;
import static org.dispositif.exercise.Sample.marks;
import static org.dispositif.exercise.Sample.values;

import java.util.List;
import org.assertj.core.data.Offset;
import org.dispositif.comparison.Coverage;
import org.junit.jupiter.api.Test;

/** How far answers agree with keys; fractions worked by hand. */
class ScoringTest {

  private static final Offset<Double> EXACTLY = within(1e-9);

  @Test
  void kindsAreTheShareOfClausesPutRight() {
    Question question = Sample.kinds(0, 1, 1, 0);
    assertThat(Scoring.of(question, values(0, 1, 1, 0))).isEqualTo(1);
    assertThat(Scoring.of(question, values(0, 1, 0, 0))).isEqualTo(0.75, EXACTLY);
    assertThat(Scoring.of(question, values(0, null, null, null))).isEqualTo(0.25, EXACTLY);
    assertThat(Scoring.of(question, values())).isZero();
  }

  @Test
  void anOrderIsTheShareOfPairsInOrder() {
    Question question = Sample.strengths(1, 5, 3, 8);
    assertThat(Scoring.of(question, values(1, 3, 2, 4))).isEqualTo(1);
    assertThat(Scoring.of(question, values(4, 2, 3, 1))).isZero();
    // one pair of neighbours exchanged: 5 of 6 pairs, Kendall's tau 2/3
    assertThat(Scoring.of(question, values(1, 2, 3, 4))).isEqualTo(5 / 6.0, EXACTLY);
  }

  @Test
  void verbsOfOneGradeMayStandInAnyOrder() {
    Question question = Sample.strengths(2, 2, 6);
    assertThat(Scoring.of(question, values(1, 2, 3))).isEqualTo(1);
    assertThat(Scoring.of(question, values(2, 1, 3))).isEqualTo(1);
    assertThat(Scoring.of(question, values(1, 3, 2))).isEqualTo(0.5, EXACTLY);
  }

  @Test
  void verbsPutAtOnePlaceDoNotStandInOrder() {
    Question question = Sample.strengths(1, 4, 8);
    assertThat(Scoring.of(question, values(1, 1, 2))).isEqualTo(2 / 3.0, EXACTLY);
  }

  @Test
  void marksAreF1OverWords() {
    Question question =
        Sample.question(
            QuestionKind.CHANGED,
            marks(mark(0, 1, 3), mark(1, 0, 2)),
            "Urges all States to act",
            "the Secretary shall report");
    assertThat(Scoring.of(question, marks(mark(0, 1, 3), mark(1, 0, 2)))).isEqualTo(1);
    // three words, two of them right, of four: 2 * 2 / (3 + 4)
    assertThat(Scoring.of(question, marks(mark(0, 1, 4)))).isEqualTo(4 / 7.0, EXACTLY);
    assertThat(Scoring.of(question, marks(mark(0, 3, 5)))).isZero();
    assertThat(Scoring.of(question, marks())).isZero();
  }

  @Test
  void markingNothingIsRightWhereThereIsNothing() {
    Question question = Sample.question(QuestionKind.CHANGED, marks(), "the same words");
    assertThat(Scoring.of(question, marks())).isEqualTo(1);
    assertThat(Scoring.of(question, marks(mark(0, 0, 1)))).isZero();
  }

  @Test
  void anAnswerIsHalfTheClausesAndHalfTheVerdict() {
    Question question = Sample.answered(Coverage.PARTIAL, null, 1, 0, 1);
    assertThat(Scoring.of(question, verdict(Coverage.PARTIAL, null, 1, 0, 1))).isEqualTo(1);
    // one clause of two: F1 2/3; one step off: 2/3
    assertThat(Scoring.of(question, verdict(Coverage.FULL, null, 1, 0, 0)))
        .isEqualTo(2 / 3.0, EXACTLY);
    assertThat(Scoring.of(question, verdict(Coverage.CONTRADICTED, null, 1, 0, 1)))
        .isEqualTo(0.5, EXACTLY);
    assertThat(Scoring.of(question, verdict(null, null, null, null, null))).isZero();
  }

  @Test
  void aDemandThatNothingAnswersIsAnsweredByNothing() {
    Question question = Sample.answered(Coverage.NONE, null, 0, 0);
    assertThat(Scoring.of(question, verdict(Coverage.NONE, null, 0, 0))).isEqualTo(1);
    assertThat(Scoring.of(question, verdict(Coverage.NONE, null, 1, 0))).isEqualTo(0.5, EXACTLY);
  }

  private static Solution verdict(Coverage verdict, Integer... values) {
    return new Solution(java.util.Arrays.asList(values), List.of(), verdict);
  }
}
