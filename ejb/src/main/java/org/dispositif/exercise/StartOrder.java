package org.dispositif.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order verbs stand before anybody moves them: the same for all who are asked and at each
 * reload, and never one that is right already.
 */
public final class StartOrder {

  private StartOrder() {}

  /** Passages by their index, first to last; empty for a question that asks for no order. */
  public static List<Integer> of(Question question) {
    if (question.kind() != QuestionKind.STRENGTH) {
      return List.of();
    }
    List<Integer> order =
        new ArrayList<>(Some.mixed(question.asked().boxed().toList(), question.id()));
    if (Scoring.of(question, answer(question, order)) == 1) {
      // the strongest comes before weaker ones then
      Collections.rotate(order, 1);
    }
    return List.copyOf(order);
  }

  /** What handing in this order untouched says. */
  private static Solution answer(Question question, List<Integer> order) {
    Integer[] places = new Integer[question.passages().size()];
    IntStream.range(0, order.size()).forEach(at -> places[order.get(at)] = at + 1);
    return Solution.ofValues(Arrays.asList(places));
  }
}
