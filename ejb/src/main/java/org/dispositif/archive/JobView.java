package org.dispositif.archive;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An import as people see it.
 *
 * @param reason code of why it failed, else null
 * @param counts files by outcome; all outcomes are there
 * @param secondsLeft estimated from the bytes done since it last began; null while nothing tells
 * @param cancellable whether the caller may cancel it or have it go on, as far as its state allows
 */
public record JobView(
    UUID id,
    int version,
    UUID dossier,
    JobState state,
    String reason,
    Map<Outcome, Long> counts,
    long bytes,
    long bytesDone,
    Long secondsLeft,
    Instant createdAt,
    UUID createdBy,
    String createdByName,
    Instant startedAt,
    Instant endedAt,
    boolean cancellable) {

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  public long done() {
    return total() - counts.get(Outcome.WAITING);
  }
}
