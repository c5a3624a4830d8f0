package org.dispositif.text.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispositif.text.answer.AnswerScore.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What suggestions have reached is not lost again. */
class AnswerFloorsTest {

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "aside"})
  void answersOfOurOwnWritingAreStrongAndOthersAreNot(String part) {
    assertThat(AnswerSpecimens.of(part))
        .isNotEmpty()
        .allSatisfy(
            specimen ->
                assertThat(specimen.strong(Weights.ALL))
                    .as(specimen.toString())
                    .isEqualTo(specimen.answer()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "aside"})
  void saysWhatIsAnOppositeAndOfNothingElse(String part) {
    assertThat(AnswerSpecimens.of(part))
        .anyMatch(AnswerSpecimens.Specimen::opposite)
        .allSatisfy(
            specimen ->
                assertThat(specimen.contrary(Weights.ALL))
                    .as(specimen.toString())
                    .isEqualTo(specimen.opposite()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Signal.class,
      names = {"ADDRESSEE", "ACTION", "PLACE", "CITATION"})
  void withoutASignalSomethingWrongIsStrong(Signal signal) {
    Figures without = AnswerScore.specimens("tuned", Weights.without(signal));
    assertThat(without.negativesStrong()).isPositive();
  }

  @Test
  void keepsWhatIsReachedOnResolutions() {
    AnswerScore score = new AnswerScore();
    Figures tuned = score.of(false, Weights.ALL);
    Figures aside = score.of(true, Weights.ALL);
    assertThat(tuned.among()).isGreaterThanOrEqualTo(6);
    assertThat(tuned.strongRight()).isGreaterThanOrEqualTo(3);
    assertThat(tuned.negativesStrong()).isZero();
    assertThat(aside.among()).isGreaterThanOrEqualTo(10);
    assertThat(aside.negativesStrong()).isZero();
    assertThat(score.pooled().negativesStrong()).isZero();
    assertThat(score.pooled().strongRight()).isGreaterThanOrEqualTo(5);
  }
}
