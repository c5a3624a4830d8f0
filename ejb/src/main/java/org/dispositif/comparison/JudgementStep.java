package org.dispositif.comparison;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.account.Person;

/**
 * A step in the life of a judgement: what it was from then on.
 *
 * @param resolution the document judged, {@code textVersion} its text at that time
 * @param agreed the dossier's judgement; {@code assessor} is whose the judgement is
 * @param by who did it; null where the server itself acted
 * @param before what was judged until then; null for the first step
 * @param evidence as it was cited then
 */
public record JudgementStep(
    UUID judgement,
    UUID resolution,
    UUID textVersion,
    boolean agreed,
    Person assessor,
    Act act,
    Instant at,
    Person by,
    Coverage judged,
    Coverage before,
    String rationale,
    List<JudgementView.Proof> evidence) {

  /** What was done. */
  public enum Act {
    MADE,
    CHANGED,
    WITHDRAWN,
    RESTORED
  }
}
