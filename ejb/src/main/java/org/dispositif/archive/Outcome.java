package org.dispositif.archive;

/** What became of a file of an import. */
public enum Outcome {
  WAITING,
  STORED,
  /**
   * A document with the same bytes, words, or symbol and nearly the same words is there already.
   */
  DUPLICATE,
  /** It is not read: no text, encrypted, too large, of another kind. */
  REFUSED,
  /** It could not be read for a fault of ours, or took too long. */
  FAILED
}
