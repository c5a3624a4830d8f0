package org.dispositif.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dispositif.text.segment.Determiners;

/**
 * Words that may be marked or not, and it is the same answer: who marks an addressee with its
 * article and who marks it without are both right. Where the key has nothing else ("urges
 * <i>others</i> to listen"), they are the answer and count.
 */
public final class Weightless {

  private Weightless() {}

  /** For each word of a passage whether it counts for nothing in a question of this kind. */
  static boolean[] of(QuestionKind kind, Passage passage) {
    return kind == QuestionKind.ADDRESSEES
        ? Determiners.among(passage.language(), words(passage))
        : new boolean[passage.words()];
  }

  /** The same for a passage of a question, from 0, with regard to its key. */
  static boolean[] of(Question question, int passage) {
    boolean[] free = of(question.kind(), question.passages().get(passage));
    for (Solution.Mark mark : question.key().marks()) {
      if (mark.passage() == passage && allFree(mark, free)) {
        Arrays.fill(free, mark.from(), mark.to(), false);
      }
    }
    return free;
  }

  private static boolean allFree(Solution.Mark mark, boolean[] free) {
    return IntStream.range(mark.from(), mark.to()).allMatch(i -> free[i]);
  }

  /**
   * The same as places of words.
   *
   * @param told whether the key may be seen, which the words that count without a name betray
   */
  public static List<Integer> words(Question question, int passage, boolean told) {
    boolean[] free =
        told ? of(question, passage) : of(question.kind(), question.passages().get(passage));
    return IntStream.range(0, free.length).filter(i -> free[i]).boxed().toList();
  }

  private static List<String> words(Passage passage) {
    return IntStream.range(0, passage.words())
        .mapToObj(i -> passage.pieces().get(2 * i + 1))
        .toList();
  }

  /** A mark of the key without such words at its ends, so that all keys are told alike. */
  static Solution.Mark bare(Solution.Mark mark, boolean[] free) {
    int from = mark.from();
    int to = mark.to();
    while (from < to && free[from]) {
      from++;
    }
    while (to > from && free[to - 1]) {
      to--;
    }
    return from == to ? mark : new Solution.Mark(mark.passage(), from, to);
  }
}
