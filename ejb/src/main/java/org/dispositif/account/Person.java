package org.dispositif.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.dispositif.platform.Caller;

/**
 * An account as services see it.
 *
 * @param erased forgotten on request; only the id is left
 * @param previousVisitAt when they were last here before their present session, or null
 */
public record Person(
    UUID id,
    int version,
    String login,
    String name,
    boolean administrator,
    boolean disabled,
    boolean erased,
    String language,
    String theme,
    int sessionEpoch,
    Instant createdAt,
    Instant lastSeenAt,
    Instant previousVisitAt) {

  /** The groups that the container knows. */
  public Set<String> groups() {
    return administrator ? Set.of(Caller.USER, Caller.ADMINISTRATOR) : Set.of(Caller.USER);
  }

  /** First letters of the names, for a badge. */
  public String initials() {
    StringBuilder initials = new StringBuilder();
    for (String part : name.strip().split("\\s+", 3)) {
      if (!part.isEmpty() && initials.length() < 4) {
        initials.appendCodePoint(part.codePointAt(0));
      }
    }
    return initials.toString().toUpperCase(java.util.Locale.ROOT);
  }
}
