package org.dispositif.clause;

import java.util.List;
import java.util.UUID;

/**
 * One side of an entry of the journal.
 *
 * @param clause that the correction was asked for
 * @param states the clauses concerned, in the order of the text; empty for a review
 * @param reviewed for a review: the clauses that were looked at
 */
public record Step(UUID clause, List<ClauseState> states, List<UUID> reviewed) {}
