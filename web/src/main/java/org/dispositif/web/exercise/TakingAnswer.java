package org.dispositif.web.exercise;

import java.util.List;
import java.util.UUID;
import org.dispositif.exercise.Feedback;
import org.dispositif.exercise.Solution;
import org.dispositif.exercise.Taking;

/**
 * A round as a participant sees it.
 *
 * @param joined false: this browser takes part in no round, and all else is missing
 * @param code of the round while it is open
 * @param open whether answers are still taken
 * @param people how many answer together
 */
public record TakingAnswer(
    boolean joined,
    String code,
    String title,
    boolean open,
    Feedback feedback,
    String nickname,
    Integer people,
    List<Item> questions) {

  /**
   * A question, and what this participant gave.
   *
   * @param told whether the key is shown; then the answer stands
   * @param score from 0 to 1; missing until the key is shown
   */
  public record Item(
      UUID id,
      QuestionItem question,
      Solution given,
      boolean handedIn,
      boolean told,
      Double score) {

    static Item of(Taking.Asked a) {
      return new Item(
          a.id(),
          QuestionItem.of(a.question(), a.told()),
          a.given(),
          a.handedIn(),
          a.told(),
          a.score());
    }
  }

  static TakingAnswer none() {
    return new TakingAnswer(false, null, null, false, null, null, null, null);
  }

  static TakingAnswer of(Taking t) {
    return new TakingAnswer(
        true,
        t.code(),
        t.title(),
        t.open(),
        t.feedback(),
        t.nickname(),
        t.people(),
        t.asked().stream().map(Item::of).toList());
  }
}
