package org.dispositif.text.quote;

/** How words of one text agree with those of the text that they are taken from. */
public enum Exactness {
  /** Letter by letter. */
  EXACT,
  /** The same words; case, accents, dashes, quotation marks, spaces or stops differ. */
  FOLDED,
  /** Words are changed, left out with an ellipsis, or put in between brackets. */
  NEAR,
  /** Eight words or more that stand in no quotation marks. */
  REUSE,
  /** In quotation marks, and in none of the texts: somebody else's words. */
  UNMATCHED
}
