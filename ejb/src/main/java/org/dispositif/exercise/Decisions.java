package org.dispositif.exercise;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.agree.Ratings;

/**
 * An answer taken apart into single decisions, the same ones for everybody, so that answers can be
 * held against the key and against each other: a clause's kind, which of two verbs is stronger,
 * whether a word is marked, whether a clause is chosen. Null is a decision that was not taken. The
 * verdict is none of them: it is taken on a scale of its own, and one agreement over both scales
 * would count as agreement that nobody gives a verdict for a choice.
 */
final class Decisions {

  /** Two verbs are equally strong. */
  static final int TIE = 1;

  /** At most: weaker, equally strong, stronger; where it is yes or no, the third is never taken. */
  private static final int CATEGORIES = 3;

  private Decisions() {}

  /** All answers: a row for each decision, a column for each person. */
  static Ratings ratings(Question question, List<Solution> answers) {
    List<List<Integer>> people = answers.stream().map(a -> of(question, a)).toList();
    Ratings.Builder ratings = Ratings.of(Math.max(1, people.size()), CATEGORIES);
    int units = people.isEmpty() ? 0 : people.get(0).size();
    for (int unit = 0; unit < units; unit++) {
      int at = unit;
      ratings.add(
          people.stream()
              .map(p -> p.get(at))
              .mapToInt(v -> v == null ? Ratings.MISSING : v)
              .toArray());
    }
    return ratings.build();
  }

  static List<Integer> of(Question question, Solution solution) {
    return switch (question.kind()) {
      case KIND -> values(question, solution);
      case STRENGTH -> pairs(question, solution);
      case ANSWER -> chosen(question, solution);
      case ADDRESSEES, DEMANDS, CHANGED -> words(question, solution);
    };
  }

  private static List<Integer> values(Question question, Solution solution) {
    List<Integer> values = new ArrayList<>();
    question.asked().forEach(i -> values.add(solution.value(i)));
    return values;
  }

  /** 0 where the first of the two is the weaker, 2 where it is the stronger, {@link #TIE} else. */
  private static List<Integer> pairs(Question question, Solution solution) {
    int[] asked = question.asked().toArray();
    List<Integer> pairs = new ArrayList<>();
    for (int i = 0; i < asked.length; i++) {
      for (int j = i + 1; j < asked.length; j++) {
        Integer a = solution.value(asked[i]);
        Integer b = solution.value(asked[j]);
        pairs.add(a == null || b == null ? null : TIE + Integer.compare(a, b));
      }
    }
    return pairs;
  }

  private static List<Integer> chosen(Question question, Solution solution) {
    List<Integer> chosen = new ArrayList<>();
    question.asked().forEach(i -> chosen.add(Integer.valueOf(1).equals(solution.value(i)) ? 1 : 0));
    return chosen;
  }

  private static List<Integer> words(Question question, Solution solution) {
    List<Integer> words = new ArrayList<>();
    for (int p = 0; p < question.passages().size(); p++) {
      Passage passage = question.passages().get(p);
      boolean[] marked = new boolean[passage.words()];
      boolean[] free = Weightless.of(question, p);
      for (Solution.Mark mark : solution.marks()) {
        if (mark.passage() == p) {
          java.util.Arrays.fill(marked, mark.from(), mark.to(), true);
        }
      }
      for (int w = 0; w < marked.length; w++) {
        if (!free[w]) {
          words.add(marked[w] ? 1 : 0);
        }
      }
    }
    return words;
  }
}
