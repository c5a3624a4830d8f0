package org.dispositif.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dispositif.exercise.Sample.mark;
import static org.dispositif.exercise.Sample.marks;
import static org.dispositif.exercise.Sample.values;

import java.util.Arrays;
import java.util.List;
import org.dispositif.comparison.Coverage;
import org.junit.jupiter.api.Test;

/** What a room answers, counted. */
class PictureTest {

  @Test
  void countsWhoSaidWhatOfEachClause() {
    Picture picture =
        Picture.of(Sample.kinds(0, 1), List.of(values(0, 1), values(0, 0), values(1, null)));
    assertThat(picture.answers()).isEqualTo(3);
    assertThat(picture.right()).isEqualTo(1);
    assertThat(picture.mean()).isEqualTo(0.5, within(1e-9));
    assertThat(picture.counts()).containsExactly(List.of(2, 1), List.of(1, 1));
    assertThat(picture.verdicts()).isEmpty();
    // of the first clause one pair of three is of one mind, of the second none of one
    assertThat(picture.agreement().value()).isEqualTo(0.25, within(1e-9));
    assertThat(picture.alpha().units()).isEqualTo(2);
  }

  @Test
  void countsWhichPlaceEachVerbWasGiven() {
    Picture picture =
        Picture.of(Sample.strengths(1, 5, 8), List.of(values(1, 2, 3), values(2, 1, 3)));
    assertThat(picture.counts())
        .containsExactly(List.of(1, 1, 0), List.of(1, 1, 0), List.of(0, 0, 2));
  }

  @Test
  void countsWhoMarkedEachWord() {
    Question question =
        Sample.question(QuestionKind.ADDRESSEES, marks(mark(0, 1, 2)), "Urges States now");
    Picture picture =
        Picture.of(question, List.of(marks(mark(0, 1, 2)), marks(mark(0, 0, 2)), marks()));
    assertThat(picture.counts()).containsExactly(List.of(1, 2, 0));
    assertThat(picture.right()).isEqualTo(1);
  }

  @Test
  void countsClausesAndVerdicts() {
    Question question = Sample.answered(Coverage.FULL, null, 1, 0);
    Solution full = new Solution(Arrays.asList(null, 1, 0), List.of(), Coverage.FULL);
    Solution none = new Solution(Arrays.asList(null, 0, 0), List.of(), Coverage.NONE);
    Picture picture = Picture.of(question, List.of(full, full, none));
    assertThat(picture.counts()).containsExactly(List.of(), List.of(2), List.of(0));
    assertThat(picture.verdicts()).containsExactly(1, 0, 0, 2, 0);
  }

  @Test
  void aVerdictIsNoChoiceAndMakesNoAgreementOfIt() {
    Question question = Sample.answered(Coverage.FULL, null, 1, 0);
    Solution first = new Solution(Arrays.asList(null, 1, 0), List.of(), Coverage.FULL);
    Solution second = new Solution(Arrays.asList(null, 0, 1), List.of(), Coverage.FULL);
    Picture picture = Picture.of(question, List.of(first, second));
    assertThat(picture.alpha().units()).isEqualTo(2);
    assertThat(picture.agreement().value()).isZero();
    // all pairs differ, where chance lets two of three: 1 - 1 / (2 / 3)
    assertThat(picture.alpha().value()).isEqualTo(-0.5, within(1e-9));
  }

  @Test
  void isEmptyForAnEmptyRoom() {
    Picture picture = Picture.of(Sample.kinds(0, 1), List.of());
    assertThat(picture.mean()).isNull();
    assertThat(picture.agreement().defined()).isFalse();
    assertThat(picture.counts()).containsExactly(List.of(0, 0), List.of(0, 0));
  }
}
