package org.dispositif.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dispositif.comparison.Coverage;

/**
 * An answer to a question, and likewise its key.
 *
 * @param values one for each passage, see {@link QuestionKind}; null where nothing is said, and for
 *     passages that are only read
 * @param marks of words, in order, none touching another
 * @param verdict how far a demand is answered; null where that is not asked or not said
 */
public record Solution(List<Integer> values, List<Mark> marks, Coverage verdict) {

  /**
   * Words that are marked.
   *
   * @param from the first word, from 0
   * @param to the word behind the last
   */
  public record Mark(int passage, int from, int to) {}

  public Solution {
    values = values == null ? List.of() : java.util.Collections.unmodifiableList(values);
    marks = marks == null ? List.of() : List.copyOf(marks);
  }

  public static Solution ofValues(List<Integer> values) {
    return new Solution(values, List.of(), null);
  }

  public static Solution ofMarks(List<Mark> marks) {
    return new Solution(List.of(), marks, null);
  }

  Integer value(int passage) {
    return passage < values.size() ? values.get(passage) : null;
  }

  boolean marked(int passage, int word) {
    return marks.stream()
        .anyMatch(m -> m.passage() == passage && m.from() <= word && word < m.to());
  }

  /** Whether nothing is said at all. */
  public boolean empty() {
    return marks.isEmpty() && verdict == null && values.stream().allMatch(v -> v == null);
  }

  /** In order, those that touch each other made one. */
  static List<Mark> joined(List<Mark> marks) {
    List<Mark> joined = new ArrayList<>();
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparingInt(Mark::passage).thenComparingInt(Mark::from));
    for (Mark mark : sorted) {
      Mark last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.passage() == mark.passage() && last.to() >= mark.from()) {
        int to = Math.max(last.to(), mark.to());
        joined.set(joined.size() - 1, new Mark(last.passage(), last.from(), to));
      } else {
        joined.add(mark);
      }
    }
    return joined;
  }
}
