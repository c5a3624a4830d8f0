package org.dispositif.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What waits for somebody; each entry names the very thing to go to.
 *
 * @param letters demands that the machine found and nobody has looked at
 * @param comparisons judging that they have begun
 * @param anchors notes and evidence whose words moved, to be looked at
 * @param replies to their notes, since their last visit
 */
public record Waiting(
    List<Letter> letters, List<Comparison> comparisons, List<Moved> anchors, List<Reply> replies) {

  /**
   * A letter with demands found.
   *
   * @param first the first of them
   */
  public record Letter(UUID document, String name, UUID dossier, long count, UUID first) {}

  /**
   * A letter held against a resolution.
   *
   * @param judged by this person, of {@code total} demands that nobody rejected
   * @param next the first demand that they have not judged
   */
  public record Comparison(
      UUID letter,
      String letterName,
      UUID resolution,
      String resolutionName,
      long judged,
      long total,
      UUID next) {}

  /**
   * A document in which anchors are to be reviewed.
   *
   * @param annotation the first annotation among what is to be reviewed, or null
   * @param clause where the first of them is thought to stand, or null
   */
  public record Moved(UUID document, String name, long count, UUID annotation, UUID clause) {}

  /** An answer to a note. */
  public record Reply(
      UUID annotation, UUID document, String name, UUID who, String whoName, Instant at) {}

  public boolean nothing() {
    return letters.isEmpty() && comparisons.isEmpty() && anchors.isEmpty() && replies.isEmpty();
  }
}
