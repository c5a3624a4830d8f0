package org.dispositif.text.family;

/** What makes two resolutions relatives, the plainest first. */
public enum Tie {
  /** The same title, but for articles, numbers and damage. */
  SAME_TITLE,
  /** One recalls the other in its preamble, and their titles go together or tell nothing. */
  RECALLED,
  /** Nearly the same title. */
  LIKE_TITLE,
  /** Both recall the same earlier texts, under titles that go together. */
  SAME_RECALLED
}
