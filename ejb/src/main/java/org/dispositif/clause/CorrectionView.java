package org.dispositif.clause;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.text.segment.BlockKind;

/**
 * One entry of the journal of a document's cut.
 *
 * @param op split, merge, retype, renumber, reparent, join, anatomy or review
 * @param clause that it was asked for
 * @param kind that the clause became
 * @param before label of the clause before, or null
 * @param after its label after, or null
 * @param clauses all that it changed, labels that only moved on aside
 * @param undoneAt null while it stands
 */
public record CorrectionView(
    int number,
    String op,
    UUID clause,
    BlockKind kind,
    String before,
    String after,
    List<UUID> clauses,
    UUID who,
    String whoName,
    Instant at,
    Instant undoneAt,
    UUID undoneBy,
    String undoneByName) {}
