package org.dispositif.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** An order that one is asked for is not given away. */
class StartOrderTest {

  @RepeatedTest(50)
  void noOrderIsRightBeforeAnythingIsMoved() {
    for (Integer[] key :
        List.of(
            new Integer[] {1, 2, 3, 5, 8},
            new Integer[] {3, 3, 3, 3, 4},
            new Integer[] {6, 2, 2},
            new Integer[] {2, 1},
            new Integer[] {1, 2})) {
      Question question = Sample.strengths(key);
      assertThat(Scoring.of(question, untouched(question))).isLessThan(1);
    }
  }

  @Test
  void everybodyBeginsAlike() {
    Question question = Sample.strengths(1, 2, 3, 5, 8);
    Question again =
        new Question(
            UUID.fromString(question.id().toString()),
            question.kind(),
            "otherwise worded",
            question.passages(),
            question.key());
    assertThat(StartOrder.of(again)).isEqualTo(StartOrder.of(question));
    assertThat(StartOrder.of(question)).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
  }

  @Test
  void whatAsksForNoOrderHasNone() {
    assertThat(StartOrder.of(Sample.kinds(0, 1))).isEmpty();
  }

  private static Solution untouched(Question question) {
    List<Integer> order = StartOrder.of(question);
    List<Integer> places = new ArrayList<>(Collections.nCopies(order.size(), 0));
    for (int at = 0; at < order.size(); at++) {
      places.set(order.get(at), at + 1);
    }
    return Solution.ofValues(places);
  }
}
