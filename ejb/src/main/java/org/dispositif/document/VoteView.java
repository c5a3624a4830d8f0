package org.dispositif.document;

import java.util.UUID;

/**
 * What a State did about a resolution.
 *
 * @param resolution id of {@link HeldView}
 * @param state code of ISO 3166; null where the name is not known
 * @param name as printed
 * @param choice how it voted; null for a sponsor
 */
public record VoteView(UUID resolution, String state, String name, Choice choice) {

  /** A sponsor. */
  public VoteView(UUID resolution, String state, String name) {
    this(resolution, state, name, null);
  }
}
