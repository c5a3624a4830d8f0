package org.dispositif.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dispositif.comparison.Coverage;

/** Questions of our own making. */
final class Sample {

  private Sample() {}

  static Passage item(String text) {
    return passage(Passage.Role.ITEM, text);
  }

  private static Passage passage(Passage.Role role, String text) {
    return new Passage(role, 0, null, "OP1", "9/4", "en", new Pieces(text).list(), null);
  }

  static Question question(QuestionKind kind, Solution key, String... texts) {
    List<Passage> passages = Arrays.stream(texts).map(Sample::item).toList();
    return new Question(UUID.randomUUID(), kind, null, passages, key);
  }

  static Question kinds(Integer... key) {
    String[] texts = new String[key.length];
    Arrays.fill(texts, "Urges States to act");
    return question(QuestionKind.KIND, values(key), texts);
  }

  static Question strengths(Integer... key) {
    String[] texts = new String[key.length];
    Arrays.fill(texts, "Urges States to act");
    return question(QuestionKind.STRENGTH, values(key), texts);
  }

  /** A demand, and as many clauses as the key has values behind the first. */
  static Question answered(Coverage verdict, Integer... key) {
    List<Passage> passages = new ArrayList<>(List.of(passage(Passage.Role.GIVEN, "Open the door")));
    Arrays.stream(key).skip(1).forEach(v -> passages.add(item("Opens the door")));
    Solution solution = new Solution(Arrays.asList(key), List.of(), verdict);
    return new Question(UUID.randomUUID(), QuestionKind.ANSWER, null, passages, solution);
  }

  static Solution values(Integer... values) {
    return Solution.ofValues(Arrays.asList(values));
  }

  static Solution marks(Solution.Mark... marks) {
    return Solution.ofMarks(List.of(marks));
  }

  static Solution.Mark mark(int passage, int from, int to) {
    return new Solution.Mark(passage, from, to);
  }
}
