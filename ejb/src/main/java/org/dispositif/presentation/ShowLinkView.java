package org.dispositif.presentation;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that works, without its secret.
 *
 * @param name for whom it was made, in the words of who made it, or null
 */
public record ShowLinkView(
    UUID id,
    UUID presentation,
    String name,
    Instant createdAt,
    UUID createdBy,
    Instant expiresAt) {}
