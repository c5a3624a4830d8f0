package org.dispositif.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dispositif.comparison.Coverage;

/**
 * What a room answered to a question.
 *
 * @param answers how many
 * @param mean of {@link Scoring}; null without an answer
 * @param right how many agree with the key in all
 * @param counts for each passage: how many said preambular, operative; how many put it at which
 *     place; how many chose it; or, for each word, how many marked it
 * @param verdicts how many gave which, in the order of {@link Coverage}; empty where none is asked
 * @param agreement of the room with itself: the share of pairs of people who took the same
 *     decision, over all decisions that two or more took; null where nobody did
 */
public record Picture(
    int answers,
    Double mean,
    int right,
    List<List<Integer>> counts,
    List<Integer> verdicts,
    Double agreement) {

  public static Picture of(Question question, List<Solution> answers) {
    double[] scores = answers.stream().mapToDouble(a -> Scoring.of(question, a)).toArray();
    return new Picture(
        answers.size(),
        scores.length == 0
            ? null
            : IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).average().orElse(0),
        (int) java.util.Arrays.stream(scores).filter(s -> s == 1).count(),
        counts(question, answers),
        verdicts(question, answers),
        agreement(answers.stream().map(a -> Decisions.of(question, a)).toList()));
  }

  private static List<List<Integer>> counts(Question question, List<Solution> answers) {
    List<List<Integer>> counts = new ArrayList<>();
    for (int p = 0; p < question.passages().size(); p++) {
      Passage passage = question.passages().get(p);
      int[] of = new int[passage.asked() ? size(question, passage) : 0];
      for (Solution answer : answers) {
        count(question.kind(), answer, p, of);
      }
      counts.add(IntStream.of(of).boxed().toList());
    }
    return counts;
  }

  private static int size(Question question, Passage passage) {
    return switch (question.kind()) {
      case KIND -> 2;
      case STRENGTH -> (int) question.asked().count();
      case ANSWER -> 1;
      case ADDRESSEES, DEMANDS, CHANGED -> passage.words();
    };
  }

  private static void count(QuestionKind kind, Solution answer, int passage, int[] of) {
    if (kind.marks()) {
      answer.marks().stream()
          .filter(m -> m.passage() == passage)
          .forEach(m -> IntStream.range(m.from(), m.to()).forEach(w -> of[w]++));
      return;
    }
    Integer value = answer.value(passage);
    if (value == null || of.length == 0) {
      return;
    }
    switch (kind) {
      case ANSWER -> of[0] += value;
      case STRENGTH -> of[Math.min(value, of.length) - 1]++;
      default -> of[value]++;
    }
  }

  private static List<Integer> verdicts(Question question, List<Solution> answers) {
    if (question.kind() != QuestionKind.ANSWER) {
      return List.of();
    }
    int[] of = new int[Coverage.values().length];
    answers.stream().filter(a -> a.verdict() != null).forEach(a -> of[a.verdict().ordinal()]++);
    return IntStream.of(of).boxed().toList();
  }

  private static Double agreement(List<List<Integer>> people) {
    long same = 0;
    long pairs = 0;
    int units = people.isEmpty() ? 0 : people.get(0).size();
    for (int u = 0; u < units; u++) {
      int unit = u;
      List<Integer> taken = people.stream().map(p -> p.get(unit)).filter(v -> v != null).toList();
      long n = taken.size();
      pairs += n * (n - 1);
      same +=
          taken.stream()
              .distinct()
              .mapToLong(
                  v -> {
                    long k = taken.stream().filter(v::equals).count();
                    return k * (k - 1);
                  })
              .sum();
    }
    return pairs == 0 ? null : (double) same / pairs;
  }
}
