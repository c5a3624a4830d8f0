package org.dispositif.text.agree;

/** Krippendorff's alpha from counts; not-a-number where nothing varies. */
final class Alpha {

  private Alpha() {}

  /**
   * @param counts kinds of units, each how many said what; at least two ratings in each
   */
  static double of(int[][] counts, long[] sizes, boolean ordinal) {
    double[][] coincidences = coincidences(counts, sizes);
    double[] totals = totals(coincidences);
    double[][] costs = ordinal ? ordinal(totals) : Kappa.plain(totals.length);
    double seen = 0;
    double chance = 0;
    double all = 0;
    for (int c = 0; c < totals.length; c++) {
      for (int k = 0; k < totals.length; k++) {
        seen += coincidences[c][k] * costs[c][k];
        chance += totals[c] * totals[k] * costs[c][k];
      }
      all += totals[c];
    }
    return chance == 0 ? Double.NaN : 1 - (all - 1) * seen / chance;
  }

  /** In each unit every ordered pair of ratings, weighing one by the unit's ratings less one. */
  private static double[][] coincidences(int[][] counts, long[] sizes) {
    int categories = counts.length == 0 ? 0 : counts[0].length;
    double[][] table = new double[categories][categories];
    for (int kind = 0; kind < counts.length; kind++) {
      int[] said = counts[kind];
      double weight = sizes[kind] / (sum(said) - 1.0);
      for (int c = 0; c < categories && weight > 0; c++) {
        for (int k = 0; k < categories && said[c] > 0; k++) {
          table[c][k] += weight * said[c] * (c == k ? said[c] - 1 : said[k]);
        }
      }
    }
    return table;
  }

  private static double sum(int[] said) {
    double sum = 0;
    for (int one : said) {
      sum += one;
    }
    return sum;
  }

  private static double[] totals(double[][] table) {
    double[] totals = new double[table.length];
    for (int c = 0; c < table.length; c++) {
      for (double one : table[c]) {
        totals[c] += one;
      }
    }
    return totals;
  }

  /** The square of how many ratings lie between two categories, counting half of both ends. */
  private static double[][] ordinal(double[] totals) {
    double[][] costs = new double[totals.length][totals.length];
    for (int c = 0; c < totals.length; c++) {
      double between = totals[c];
      for (int k = c + 1; k < totals.length; k++) {
        between += totals[k];
        double distance = between - (totals[c] + totals[k]) / 2;
        costs[c][k] = distance * distance;
        costs[k][c] = costs[c][k];
      }
    }
    return costs;
  }

  /** The share of pairs of ratings of one unit that are the same. */
  static double percent(int[][] counts, long[] sizes) {
    double same = 0;
    double pairs = 0;
    for (int kind = 0; kind < counts.length; kind++) {
      double given = sum(counts[kind]);
      pairs += sizes[kind] * given * (given - 1);
      for (int one : counts[kind]) {
        same += (double) sizes[kind] * one * (one - 1);
      }
    }
    return pairs == 0 ? Double.NaN : same / pairs;
  }
}
