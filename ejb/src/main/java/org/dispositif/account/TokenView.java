package org.dispositif.account;

import java.time.Instant;
import java.util.UUID;

/** A token without its secret. */
public record TokenView(
    UUID id, String name, Instant createdAt, Instant expiresAt, Instant revokedAt) {}
