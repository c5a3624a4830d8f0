package org.dispositif.web.comparison;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.comparison.Coverage;
import org.dispositif.web.api.Selectors;

/**
 * A judgement as the API answers it.
 *
 * @param assessor whose it is; of the agreed one, who wrote it last
 * @param agreed whether it is the dossier's
 */
public record JudgementAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    String demand,
    String resolution,
    UUID version,
    Assessor assessor,
    boolean agreed,
    Coverage judgement,
    String rationale,
    List<Proof> evidence,
    Instant createdAt,
    Instant modifiedAt) {

  /** Who judged. */
  public record Assessor(UUID id, String name) {}

  /**
   * What it rests on.
   *
   * @param clause address
   * @param selector words of it, code points of the resolution's reading text; not given for all of
   *     the clause
   */
  public record Proof(
      String clause,
      String page,
      String label,
      String text,
      int start,
      int end,
      List<Selectors.Selector> selector,
      String note) {}
}
