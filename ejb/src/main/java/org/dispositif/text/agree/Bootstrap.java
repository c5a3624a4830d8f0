package org.dispositif.text.agree;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The percentile bootstrap over units: draws as many units as there are, with replacement, and
 * measures again. The same seed gives the same interval (Efron and Tibshirani, An Introduction to
 * the Bootstrap, 1993, ch. 13).
 *
 * @param rounds how often; 0 for no interval
 * @param level the share of rounds that the interval holds
 */
public record Bootstrap(int rounds, long seed, double level) {

  /** A thousand rounds, 95 %. */
  public static final Bootstrap USUAL = new Bootstrap(1000, 20_100_325L, 0.95);

  /** No interval. */
  public static final Bootstrap NONE = new Bootstrap(0, 0, 0.95);

  /** Fewer defined rounds than this tell nothing. */
  private static final int FEWEST = 20;

  /**
   * @param kindOf for each unit, of which kind it is; units of a kind are alike
   * @param measure from how often each kind was drawn to the value, not-a-number when undefined
   */
  @Nullable Interval interval(int[] kindOf, int kinds, ToDoubleFunction<long[]> measure) {
    if (rounds == 0 || kindOf.length < 2) {
      return null;
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[rounds];
    int defined = 0;
    for (int round = 0; round < rounds; round++) {
      double value = measure.applyAsDouble(draw(random, kindOf, kinds));
      if (!Double.isNaN(value)) {
        values[defined++] = value;
      }
    }
    return defined < FEWEST ? null : percentiles(Arrays.copyOf(values, defined));
  }

  private static long[] draw(SplittableRandom random, int[] kindOf, int kinds) {
    long[] drawn = new long[kinds];
    for (int i = 0; i < kindOf.length; i++) {
      drawn[kindOf[random.nextInt(kindOf.length)]]++;
    }
    return drawn;
  }

  private Interval percentiles(double[] values) {
    Arrays.sort(values);
    double tail = (1 - level) / 2;
    return new Interval(at(values, tail), at(values, 1 - tail), level, values.length);
  }

  /** Between two values that are neighbours, in proportion. */
  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
