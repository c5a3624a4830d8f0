package org.dispositif.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;

/** Identifiers: UUIDv7 (RFC 9562), so that rows written together stand together in an index. */
public final class Ids {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Ids() {}

  public static UUID next() {
    return GENERATOR.generate();
  }

  /** The id that a client wrote, with or without {@code urn:uuid:}; empty when it is none. */
  public static Optional<UUID> parse(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String bare = text.startsWith("urn:uuid:") ? text.substring("urn:uuid:".length()) : text;
    try {
      return bare.length() == 36 ? Optional.of(UUID.fromString(bare)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
