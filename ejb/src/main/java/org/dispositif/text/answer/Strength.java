package org.dispositif.text.answer;

/** Ranks of the scale of binding strength ({@code strength.txt}) that matter here. */
final class Strength {

  /** From here on a verb asks somebody for something ("encourages"). */
  static final int ASKS = 4;

  /** Such verbs do what they say ("decides", "establishes"). */
  static final int DECIDES = 8;

  private Strength() {}
}
