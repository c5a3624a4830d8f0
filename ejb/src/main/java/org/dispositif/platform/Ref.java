package org.dispositif.platform;

import java.util.UUID;

/**
 * Something in this installation, as an address or a client's id named it. Addresses themselves are
 * composed and taken apart at the border and never stored.
 *
 * @param kind ANY when only an id was given
 */
public record Ref(Kind kind, UUID id) {

  /** What it names. */
  public enum Kind {
    ANY,
    DOSSIER,
    DOCUMENT,
    CLAUSE,
    DEMAND,
    ANNOTATION,
    TAG,
    LINK
  }
}
