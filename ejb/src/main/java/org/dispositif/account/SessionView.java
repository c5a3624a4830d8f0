package org.dispositif.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that is going on.
 *
 * @param address where it was begun from
 * @param browser as it called itself then
 */
public record SessionView(
    UUID id,
    UUID account,
    String name,
    Instant startedAt,
    Instant lastSeenAt,
    String address,
    String browser) {}
