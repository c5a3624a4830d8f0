package org.dispositif.exercise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A round as a participant sees it.
 *
 * @param seat id of the participant: no secret, it opens nothing
 * @param language that is asked in, BCP 47
 * @param code null once the round is closed
 * @param people how many answer together
 * @param deletesAt when all that was given is deleted
 */
public record Taking(
    UUID seat,
    String code,
    String title,
    String language,
    boolean open,
    Feedback feedback,
    String nickname,
    int people,
    Instant deletesAt,
    List<Asked> asked) {

  /**
   * A question.
   *
   * @param question with its key even where it is not told yet: see {@code told}
   * @param given what the participant gave, or null
   * @param told whether the participant may see the key
   * @param score null while it is not told, or nothing was handed in
   */
  public record Asked(
      Question question, Solution given, boolean handedIn, boolean told, Double score) {

    public UUID id() {
      return question.id();
    }
  }
}
