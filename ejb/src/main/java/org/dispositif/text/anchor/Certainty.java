package org.dispositif.text.anchor;

/** How sure a placement is. */
public enum Certainty {
  /** The words stand where they are said to stand, or nowhere else. */
  EXACT,
  /**
   * The words surely are these, but elsewhere, between other words, or spelled a little otherwise.
   */
  MOVED,
  /** Likely, but somebody should look: several places, or changed words. */
  REVIEW,
  /** Not found; there is no span. */
  ORPHAN
}
