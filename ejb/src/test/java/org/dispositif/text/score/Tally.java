package org.dispositif.text.score;

import java.util.Locale;

/** Hits, misses and blocks too many, and the shares made of them. */
final class Tally {

  private int hits;
  private int misses;
  private int extras;

  void hit() {
    hits++;
  }

  void miss() {
    misses++;
  }

  void extra() {
    extras++;
  }

  void add(Tally other) {
    hits += other.hits;
    misses += other.misses;
    extras += other.extras;
  }

  double precision() {
    return share(hits, hits + extras);
  }

  double recall() {
    return share(hits, hits + misses);
  }

  double f1() {
    return share(2 * hits, 2 * hits + misses + extras);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.4f  R %.4f  F1 %.4f  (%d right, %d missed, %d too many)",
        precision(),
        recall(),
        f1(),
        hits,
        misses,
        extras);
  }
}
