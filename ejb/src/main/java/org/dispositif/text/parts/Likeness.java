package org.dispositif.text.parts;

/** How a part of one text stands to the same part of another. */
public enum Likeness {
  SAME,
  /** They share some of it: an addressee, words. */
  PARTLY,
  OTHER,
  /** The verb binds more than the other's. */
  STRONGER,
  WEAKER,
  /** Only the other text says something here. */
  MISSING,
  /** Only this text says something here. */
  ADDED,
  /** Neither says anything here. */
  NEITHER,
  /** Both say something, and nothing can be said of the two: words of two languages. */
  UNCOMPARED;

  /** By whether both say something, where that settles it. */
  static Likeness among(boolean first, boolean other, Likeness both) {
    if (first != other) {
      return first ? MISSING : ADDED;
    }
    return first ? both : NEITHER;
  }
}
