package org.dispositif.comparison;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.dossier.Layers;

/**
 * A judgement with its evidence.
 *
 * @param document the resolution
 * @param layer whose view it belongs to, and how that stands
 * @param assessor whose it is; for the agreed one, the curator who wrote it last
 * @param agreed whether it is the dossier's
 */
public record JudgementView(
    UUID id,
    int version,
    UUID dossier,
    UUID demand,
    UUID document,
    UUID textVersion,
    UUID layer,
    Layers.Standing standing,
    UUID assessor,
    String assessorName,
    boolean agreed,
    Coverage judgement,
    String rationale,
    List<Proof> evidence,
    Instant createdAt,
    Instant modifiedAt) {

  /** Words that it rests on, and what is said of them. */
  public record Proof(AnchorView anchor, String note) {}
}
