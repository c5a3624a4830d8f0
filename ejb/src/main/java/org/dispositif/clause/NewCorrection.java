package org.dispositif.clause;

import java.util.Map;
import java.util.UUID;
import org.dispositif.text.segment.BlockKind;

/**
 * A correction that a person wants.
 *
 * @param at for a split: offset in the reading text, UTF-16
 * @param kind for a retyping
 * @param number for a renumbering; null or blank takes it away
 * @param parent for a new parent; null hangs the clause under none
 * @param expected the version of each clause that the person saw and relied on; the clause itself
 *     at least
 */
public record NewCorrection(
    Op op,
    UUID clause,
    int at,
    BlockKind kind,
    String number,
    UUID parent,
    Map<UUID, Integer> expected) {

  /** What is done. */
  public enum Op {
    SPLIT,
    MERGE,
    RETYPE,
    RENUMBER,
    REPARENT,
    JOIN
  }
}
