package org.dispositif.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The walk comes to its end, though its way leads over one page twice. */
class WalkTest {

  private final Walk walk = new Walk();

  @Test
  void opensTheStepThatTheWayLedTo() {
    assertThat(walk.open(steps(5, 7), "7")).isEqualTo(7);
  }

  @Test
  void opensTheFirstStepOfAPageThatWasComeToOtherwise() {
    assertThat(walk.open(steps(5, 7), null)).isEqualTo(5);
    assertThat(walk.open(steps(5, 7), "6")).isEqualTo(5);
    assertThat(walk.open(List.of(), "5")).isZero();
  }

  @Test
  void goesOnBehindTheStepsInARow() {
    assertThat(Walk.behind(steps(2, 3), 2)).isEqualTo(4);
    assertThat(Walk.behind(steps(5, 7), 5)).isEqualTo(6);
    assertThat(Walk.behind(steps(5, 7), 7)).isEqualTo(8);
  }

  private static List<Walk.Step> steps(int... numbers) {
    return IntStream.of(numbers).mapToObj(n -> new Walk.Step(n, "title", "text", "look")).toList();
  }
}
