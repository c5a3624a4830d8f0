package org.dispositif.dossier;

/** Who may read a dossier beside its members. */
public enum Visibility {
  /** Nobody. */
  PRIVATE,
  /** Everybody who is signed in. */
  LIBRARY,
  /** Everybody. */
  PUBLIC
}
