package org.dispositif.web.exercise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.exercise.Feedback;
import org.dispositif.exercise.Solution;
import org.dispositif.exercise.Taking;

/**
 * A round as a participant sees it.
 *
 * @param joined false: this browser takes part in no round, and all else is missing
 * @param over whether it took part in one that is deleted, with nickname and answers
 * @param seat id of the participant
 * @param language that is asked in, BCP 47
 * @param code of the round while it is open
 * @param open whether answers are still taken
 * @param people how many answer together
 * @param deletesAt when nickname and answers are deleted
 */
public record TakingAnswer(
    boolean joined,
    boolean over,
    UUID seat,
    String code,
    String title,
    String language,
    boolean open,
    Feedback feedback,
    String nickname,
    Integer people,
    Instant deletesAt,
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

  static TakingAnswer none(boolean over) {
    return new TakingAnswer(
        false, over, null, null, null, null, false, null, null, null, null, null);
  }

  static TakingAnswer of(Taking t) {
    return new TakingAnswer(
        true,
        false,
        t.seat(),
        t.code(),
        t.title(),
        t.language(),
        t.open(),
        t.feedback(),
        t.nickname(),
        t.people(),
        t.deletesAt(),
        t.asked().stream().map(Item::of).toList());
  }
}
