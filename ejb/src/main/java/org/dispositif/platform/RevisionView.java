package org.dispositif.platform;

import java.time.Instant;
import java.util.UUID;

/**
 * A transaction in the history that Envers keeps.
 *
 * @param id in the order of the transactions
 * @param who nobody (null) where the server itself acted
 */
public record RevisionView(long id, Instant at, UUID who) {}
