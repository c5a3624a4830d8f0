package org.dispositif.comparison;

import java.util.List;
import java.util.UUID;
import org.dispositif.text.source.Span;

/**
 * A judgement to be made or changed.
 *
 * @param rationale why, or null
 */
public record NewJudgement(Coverage judgement, List<Proof> evidence, String rationale) {

  /**
   * What it rests on.
   *
   * @param clause of the resolution; its successor where it is retired; null for words that run
   *     over several clauses
   * @param span words of that clause, UTF-16 in the document's current text; null for all of it
   * @param note or null
   */
  public record Proof(UUID clause, Span span, String note) {}
}
