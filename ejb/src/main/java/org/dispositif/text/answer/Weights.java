package org.dispositif.text.answer;

import java.util.EnumSet;
import java.util.Set;

/** How much each signal counts, and from where on a clause is shown as a likely answer. */
record Weights(Set<Signal> signals) {

  static final double COVERED = 0.30;
  static final double ALIKE = 0.20;

  /** Of what is asked for, by number, how much the clause asks for. */
  static final double OBJECT = 0.20;

  static final double ADDRESSEE = 0.10;
  static final double ACTION = 0.15;
  static final double PLACE = 0.10;
  static final double CITATION = 0.10;

  /**
   * Of n things that a demand speaks of, so many times n to this power must be met for a strong
   * suggestion: two of two or three, three of five, five of ten or fifteen.
   */
  static final double STRONG_THINGS = 0.9;

  static final double STRONG_POWER = 0.6;

  /** The longer a clause, the more it meets by chance: for each thing that it speaks of. */
  static final double STRONG_LENGTH = 0.04;

  /** Where a clause does not say who is to act, the words must tell more. */
  static final double STRONG_UNKNOWN = 1.5;

  /** Where no action is known on either side: so many things, and such a share of those asked. */
  static final int ALIKE_THINGS = 4;

  static final double ALIKE_SHARE = 0.6;

  /** Whoever has less of the words of the demand is not offered. */
  static final double OFFERED_COVER = 0.06;

  /** Below this nothing is offered. */
  static final double OFFERED = 0.14;

  static final Weights ALL = new Weights(EnumSet.allOf(Signal.class));

  static Weights without(Signal signal) {
    return new Weights(EnumSet.complementOf(EnumSet.of(signal)));
  }

  double of(Signal signal, double weight) {
    return signals.contains(signal) ? weight : 0;
  }
}
