package org.dispositif.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dispositif.platform.Refusal;

/**
 * A question with its key.
 *
 * @param prompt the trainer's own wording; null for that of its kind
 */
public record Question(
    UUID id, QuestionKind kind, String prompt, List<Passage> passages, Solution key) {

  static final int MOST_MARKS = 500;
  static final int LARGEST_VALUE = 20;

  public Question {
    passages = List.copyOf(passages);
  }

  Question with(String otherPrompt, Solution otherKey) {
    return new Question(id, kind, otherPrompt, passages, otherKey);
  }

  /** Whether the key says all that it must, so that the question can be asked. */
  public boolean ready() {
    return switch (kind) {
      case KIND -> asked().allMatch(i -> key.value(i) != null);
      case STRENGTH ->
          asked().mapToObj(key::value).distinct().count() > 1
              && asked().allMatch(i -> key.value(i) != null);
      case ANSWER -> key.verdict() != null;
      case ADDRESSEES, DEMANDS, CHANGED -> true;
    };
  }

  IntStream asked() {
    return IntStream.range(0, passages.size()).filter(i -> passages.get(i).asked());
  }

  /**
   * What a client sent, fitted to this question: one value for each passage, marks in order.
   *
   * @throws Refusal unusable when it speaks of what the question has not
   */
  Solution fitted(Solution sent) {
    boolean fits =
        sent.values().size() <= passages.size()
            && sent.marks().size() <= MOST_MARKS
            && sent.values().stream().filter(Objects::nonNull).allMatch(this::takes)
            && sent.marks().stream().allMatch(this::takes);
    if (!fits) {
      throw Refusal.unusable("exercise.answer");
    }
    List<Integer> values = new ArrayList<>();
    if (!kind.marks()) {
      for (int i = 0; i < passages.size(); i++) {
        values.add(passages.get(i).asked() ? sent.value(i) : null);
      }
    }
    return new Solution(
        values,
        kind.marks() ? Solution.joined(sent.marks()) : List.of(),
        kind == QuestionKind.ANSWER ? sent.verdict() : null);
  }

  private boolean takes(int value) {
    return switch (kind) {
      case KIND, ANSWER -> value == 0 || value == 1;
      case STRENGTH -> value >= 1 && value <= LARGEST_VALUE;
      case ADDRESSEES, DEMANDS, CHANGED -> false;
    };
  }

  private boolean takes(Solution.Mark mark) {
    return kind.marks()
        && mark.passage() >= 0
        && mark.passage() < passages.size()
        && passages.get(mark.passage()).asked()
        && mark.from() >= 0
        && mark.from() < mark.to()
        && mark.to() <= passages.get(mark.passage()).words();
  }

  /** The same without a passage; what the key says of the others stays. */
  Question without(int passage) {
    List<Passage> kept = new ArrayList<>(passages);
    kept.remove(passage);
    List<Integer> values = new ArrayList<>(key.values());
    if (passage < values.size()) {
      values.remove(passage);
    }
    List<Solution.Mark> marks =
        key.marks().stream()
            .filter(m -> m.passage() != passage)
            .map(
                m ->
                    m.passage() < passage
                        ? m
                        : new Solution.Mark(m.passage() - 1, m.from(), m.to()))
            .toList();
    return new Question(id, kind, prompt, kept, new Solution(values, marks, key.verdict()));
  }
}
