package org.dispositif.exercise;

import java.util.List;
import java.util.UUID;

/**
 * A round as a participant sees it.
 *
 * @param code null once the round is closed
 * @param people how many answer together
 */
public record Taking(
    String code,
    String title,
    boolean open,
    Feedback feedback,
    String nickname,
    int people,
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
