package org.dispositif.text.agree;

import java.util.function.DoubleBinaryOperator;

/** The kappas; not-a-number where chance would give the whole. */
final class Kappa {

  private Kappa() {}

  /** What a disagreement costs: 1 for any. */
  static double[][] plain(int categories) {
    return costs(categories, (i, k) -> i == k ? 0 : 1);
  }

  /** As the distance in the order. */
  static double[][] linear(int categories) {
    return costs(categories, (i, k) -> Math.abs(i - k));
  }

  /** As its square. */
  static double[][] quadratic(int categories) {
    return costs(categories, (i, k) -> (i - k) * (i - k));
  }

  private static double[][] costs(int categories, DoubleBinaryOperator cost) {
    double[][] costs = new double[categories][categories];
    for (int i = 0; i < categories; i++) {
      for (int k = 0; k < categories; k++) {
        costs[i][k] = cost.applyAsDouble(i, k);
      }
    }
    return costs;
  }

  /**
   * Cohen's: one less the cost of what was seen by the cost of what chance would give. With plain
   * costs that is (po - pe) / (1 - pe).
   *
   * @param rows kinds of units, each what the first and the second said
   */
  static double cohen(int[][] rows, long[] sizes, double[][] costs) {
    int categories = costs.length;
    double[] first = new double[categories];
    double[] second = new double[categories];
    double seen = 0;
    double units = 0;
    for (int kind = 0; kind < rows.length; kind++) {
      int a = rows[kind][0];
      int b = rows[kind][1];
      first[a] += sizes[kind];
      second[b] += sizes[kind];
      seen += sizes[kind] * costs[a][b];
      units += sizes[kind];
    }
    double chance = 0;
    for (int i = 0; i < categories; i++) {
      for (int k = 0; k < categories; k++) {
        chance += first[i] * second[k] * costs[i][k];
      }
    }
    return chance == 0 ? Double.NaN : 1 - seen * units / chance;
  }

  /**
   * Fleiss's.
   *
   * @param counts kinds of units, each how many said what; the same number of raters in all
   */
  static double fleiss(int[][] counts, long[] sizes, int raters) {
    double[] share = new double[counts.length == 0 ? 0 : counts[0].length];
    double same = 0;
    double units = 0;
    for (int kind = 0; kind < counts.length; kind++) {
      for (int c = 0; c < share.length; c++) {
        share[c] += (double) sizes[kind] * counts[kind][c];
        same += (double) sizes[kind] * counts[kind][c] * (counts[kind][c] - 1);
      }
      units += sizes[kind];
    }
    double seen = same / (units * raters * (raters - 1.0));
    double unlike = 0;
    for (double one : share) {
      unlike += one / (units * raters) * (1 - one / (units * raters));
    }
    return unlike == 0 ? Double.NaN : 1 - (1 - seen) / unlike;
  }
}
