package org.dispositif.text.answer;

import java.util.EnumSet;
import java.util.Set;

/** How much each signal counts, and from where on a clause is shown as a likely answer. */
record Weights(Set<Signal> signals) {

  static final double COVERED = 0.40;
  static final double ALIKE = 0.25;
  static final double ADDRESSEE = 0.10;
  static final double ACTION = 0.20;
  static final double PLACE = 0.10;
  static final double CITATION = 0.05;
  static final double FORCE = 0.05;

  /** Of the words of the demand, by what they tell. */
  static final double STRONG_COVER = 0.30;

  static final double STRONG_SCORE = 0.42;

  static final int STRONG_WORDS = 3;

  /** Whoever has less of the words of the demand is not offered. */
  static final double OFFERED_COVER = 0.08;

  /** Below this nothing is offered. */
  static final double OFFERED = 0.15;

  static final Weights ALL = new Weights(EnumSet.allOf(Signal.class));

  static Weights without(Signal signal) {
    return new Weights(EnumSet.complementOf(EnumSet.of(signal)));
  }

  double of(Signal signal, double weight) {
    return signals.contains(signal) ? weight : 0;
  }
}
