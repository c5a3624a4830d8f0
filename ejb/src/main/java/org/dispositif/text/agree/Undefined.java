package org.dispositif.text.agree;

/** Why there is no number; a measure is never not-a-number. */
public enum Undefined {
  /** Nobody said or marked anything. */
  NO_RATINGS,
  /** Only one person did. */
  ONE_RATER,
  /** No unit was rated by two people. */
  NO_PAIRS,
  /** The measure is for two people, these are more. */
  MORE_THAN_TWO,
  /** The measure asks that every unit have a rating of everybody; none has. */
  NO_COMPLETE_UNIT,
  /** All said one and the same: what chance would give is the whole, so nothing is left to tell. */
  NO_VARIATION
}
