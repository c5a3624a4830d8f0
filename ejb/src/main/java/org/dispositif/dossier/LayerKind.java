package org.dispositif.dossier;

/** Whose view a layer is. */
public enum LayerKind {
  /** Everybody's who reads the dossier. */
  OPEN,
  /** One person's notes to themself. */
  PRIVATE,
  /** One person's answer to an assignment: theirs alone until a curator opens it, then fixed. */
  BLIND,
  /** What the curators settled. */
  CURATED,
  /** Brought in from elsewhere. */
  IMPORTED
}
