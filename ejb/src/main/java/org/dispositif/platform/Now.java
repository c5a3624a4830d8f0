package org.dispositif.platform;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The clock, at the precision that both databases keep: what is stored is what was answered. */
public final class Now {

  private Now() {}

  public static Instant instant() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
