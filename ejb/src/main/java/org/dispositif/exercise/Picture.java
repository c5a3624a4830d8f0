package org.dispositif.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dispositif.comparison.Coverage;
import org.dispositif.text.agree.Agreement;
import org.dispositif.text.agree.Agreements;
import org.dispositif.text.agree.Measure;
import org.dispositif.text.agree.Ratings;

/**
 * What a room answered to a question.
 *
 * @param answers how many
 * @param mean of {@link Scoring}; null without an answer
 * @param right how many agree with the key in all
 * @param counts for each passage: how many said preambular, operative; how many put it at which
 *     place; how many chose it; or, for each word, how many marked it
 * @param verdicts how many gave which, in the order of {@link Coverage}; empty where none is asked
 * @param agreement of the room with itself, over single {@link Decisions}, so not over verdicts:
 *     the share of pairs of people who took the same one
 * @param alpha the same with what chance gives taken off; undefined for one person, or where all
 *     took one decision
 */
public record Picture(
    int answers,
    Double mean,
    int right,
    List<List<Integer>> counts,
    List<Integer> verdicts,
    Agreement agreement,
    Agreement alpha) {

  public static Picture of(Question question, List<Solution> answers) {
    double[] scores = answers.stream().mapToDouble(a -> Scoring.of(question, a)).toArray();
    Ratings ratings = Decisions.ratings(question, answers);
    return new Picture(
        answers.size(),
        scores.length == 0 ? null : Arrays.stream(scores).sum() / scores.length,
        (int) Arrays.stream(scores).filter(s -> s == 1).count(),
        counts(question, answers),
        verdicts(question, answers),
        Agreements.measure(Measure.PERCENT, ratings),
        Agreements.measure(Measure.ALPHA_NOMINAL, ratings));
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
}
