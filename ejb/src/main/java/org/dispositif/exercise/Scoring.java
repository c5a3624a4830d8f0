package org.dispositif.exercise;

import java.util.List;
import java.util.Objects;
import org.dispositif.comparison.Coverage;

/**
 * How far an answer agrees with the key, from 0 to 1; part of it right is part of the credit.
 *
 * <ul>
 *   <li>Preambular or operative: the share of clauses put right.
 *   <li>Order: of the pairs of verbs that the key tells apart, the share that stand in its order.
 *       The order of verbs of one grade does not count; verbs that the answer puts at one place, or
 *       at none, do not stand in order. Where it puts each at a place of its own, this is Goodman
 *       and Kruskal's gamma moved to 0..1, {@code (gamma + 1) / 2}, and with all grades different
 *       Kendall's tau moved so.
 *   <li>Marks: F1 over words, {@code 2 r / (m + k)}: r words marked rightly, m marked, k in the
 *       key. Where both mark nothing it is 1. Of addressees, {@link Weightless} words do not count.
 *   <li>Which clauses, how far: the mean of F1 over the clauses and of the verdict's nearness,
 *       {@code 1 - steps / 3} on none, mentioned, partial, full; "contradicted" is near to nothing
 *       else.
 * </ul>
 */
public final class Scoring {

  private static final double STEPS = 3;

  private Scoring() {}

  public static double of(Question question, Solution answer) {
    List<Integer> key = Decisions.of(question, question.key());
    List<Integer> given = Decisions.of(question, answer);
    return switch (question.kind()) {
      case KIND -> share(key, given);
      case STRENGTH -> order(key, given);
      case ADDRESSEES, DEMANDS, CHANGED -> f1(key, given);
      case ANSWER -> {
        yield (f1(key, given) + nearness(question.key().verdict(), answer.verdict())) / 2;
      }
    };
  }

  private static double share(List<Integer> key, List<Integer> given) {
    int right = 0;
    for (int i = 0; i < key.size(); i++) {
      right += key.get(i) != null && key.get(i).equals(given.get(i)) ? 1 : 0;
    }
    return key.isEmpty() ? 1 : (double) right / key.size();
  }

  private static double order(List<Integer> key, List<Integer> given) {
    int pairs = 0;
    int right = 0;
    for (int i = 0; i < key.size(); i++) {
      if (key.get(i) != null && key.get(i) != Decisions.TIE) {
        pairs++;
        right += Objects.equals(key.get(i), given.get(i)) ? 1 : 0;
      }
    }
    return pairs == 0 ? 1 : (double) right / pairs;
  }

  private static double f1(List<Integer> key, List<Integer> given) {
    int both = 0;
    int sum = 0;
    for (int i = 0; i < key.size(); i++) {
      both += key.get(i) * given.get(i);
      sum += key.get(i) + given.get(i);
    }
    return sum == 0 ? 1 : 2.0 * both / sum;
  }

  private static double nearness(Coverage key, Coverage given) {
    if (key == given) {
      return 1;
    }
    boolean apart =
        key == null
            || given == null
            || key == Coverage.CONTRADICTED
            || given == Coverage.CONTRADICTED;
    return apart ? 0 : 1 - Math.abs(key.ordinal() - given.ordinal()) / STEPS;
  }
}
