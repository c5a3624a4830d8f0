package org.dispositif.text.agree;

/** The measures of agreement on units that are given; for stretches of text see Unitising. */
public enum Measure {
  /** The share of pairs of ratings of one unit that are the same; chance is not taken off. */
  PERCENT,
  /** Two raters, categories without order. Cohen, Educ. Psychol. Meas. 20 (1960) 37-46. */
  COHEN,
  /**
   * Two raters, ordered categories, a disagreement weighs as the distance. Cohen, Psychol. Bull. 70
   * (1968) 213-220.
   */
  COHEN_LINEAR,
  /** The same with the distance squared. */
  COHEN_QUADRATIC,
  /** Any number of raters, the same for each unit. Fleiss, Psychol. Bull. 76 (1971) 378-382. */
  FLEISS,
  /**
   * Any number of raters, ratings may be missing. Krippendorff, Computing Krippendorff's
   * Alpha-Reliability (2011).
   */
  ALPHA_NOMINAL,
  /** The same for ordered categories. */
  ALPHA_ORDINAL,
  /** Stretches of a text. Krippendorff, Quality and Quantity 38 (2004) 787-800. */
  ALPHA_UNITISING
}
