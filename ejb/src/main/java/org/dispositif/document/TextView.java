package org.dispositif.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A text version.
 *
 * @param text the reading text
 * @param reading JSON of what the machine read beside the clauses
 */
public record TextView(
    UUID id, UUID document, int number, String text, String reading, Instant createdAt) {}
