package org.dispositif.web.exercise;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dispositif.exercise.Passage;
import org.dispositif.exercise.Question;
import org.dispositif.exercise.QuestionKind;
import org.dispositif.exercise.Solution;
import org.dispositif.exercise.StartOrder;
import org.dispositif.exercise.Weightless;
import org.dispositif.web.ClauseNames;

/**
 * A question as the API answers it.
 *
 * @param prompt the trainer's own wording; missing where that of the kind stands
 * @param start of verbs to be put in order: passages by their index, as they stand before anybody
 *     moves them; empty for other kinds
 * @param key missing where the caller is not told
 */
public record QuestionItem(
    UUID id,
    QuestionKind kind,
    String prompt,
    boolean ready,
    List<PassageItem> passages,
    List<Integer> start,
    Solution key) {

  /**
   * Words shown.
   *
   * @param row passages of one row stand beside each other
   * @param head the verb to be put in order
   * @param label as in the data; missing where it would betray the key
   * @param name the label as people write it in the language of the text
   * @param pieces the words at odd places, what stands between them at even ones
   * @param free words, from 0, that may be marked or not: it is the same answer
   */
  public record PassageItem(
      Passage.Role role,
      int row,
      String head,
      String label,
      String name,
      String document,
      String language,
      String direction,
      List<String> pieces,
      List<Integer> free) {

    static PassageItem of(Question question, int index, boolean told) {
      Passage p = question.passages().get(index);
      boolean labelled = told || question.kind() != QuestionKind.KIND;
      String label = labelled ? p.label() : null;
      return new PassageItem(
          p.role(),
          p.row(),
          p.head(),
          label,
          label == null ? null : new ClauseNames(p.language()).full(label),
          p.document(),
          p.language(),
          "ar".equals(p.language()) ? "rtl" : "ltr",
          p.pieces(),
          Weightless.words(question, index, told));
    }
  }

  static QuestionItem withKey(Question question) {
    return of(question, true);
  }

  /**
   * @param told whether key and labels are shown
   */
  static QuestionItem of(Question question, boolean told) {
    return new QuestionItem(
        question.id(),
        question.kind(),
        question.prompt(),
        question.ready(),
        IntStream.range(0, question.passages().size())
            .mapToObj(i -> PassageItem.of(question, i, told))
            .toList(),
        StartOrder.of(question),
        told ? question.key() : null);
  }
}
