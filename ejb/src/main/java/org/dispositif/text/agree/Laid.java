package org.dispositif.text.agree;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One category in continua laid end to end: how long the stretches are and the gaps between them,
 * all that chance needs to know.
 *
 * @param gaps of all people, in order of their length
 */
record Laid(double length, int people, double[] stretches, double[] gaps) {

  static Laid endToEnd(List<Marked> continua, long[] times, int people) {
    DoubleStream.Builder stretches = DoubleStream.builder();
    DoubleStream.Builder gaps = DoubleStream.builder();
    double length = 0;
    for (int person = 0; person < people; person++) {
      length = lay(continua, times, person, stretches, gaps);
    }
    double[] sorted = gaps.build().toArray();
    Arrays.sort(sorted);
    return new Laid(length, people, stretches.build().toArray(), sorted);
  }

  private static double lay(
      List<Marked> continua,
      long[] times,
      int person,
      DoubleStream.Builder stretches,
      DoubleStream.Builder gaps) {
    double at = 0;
    double gapFrom = 0;
    for (int i = 0; i < times.length; i++) {
      for (long time = 0; time < times[i]; time++) {
        for (int[] stretch : continua.get(i).stretches().get(person)) {
          stretches.add(stretch[1] - stretch[0]);
          gap(gaps, at + stretch[0] - gapFrom);
          gapFrom = at + stretch[1];
        }
        at += continua.get(i).length();
      }
    }
    gap(gaps, at - gapFrom);
    return at;
  }

  private static void gap(DoubleStream.Builder gaps, double length) {
    if (length > 0) {
      gaps.add(length);
    }
  }

  /** What stretches and gaps of these lengths would differ by, were they put anywhere. */
  double expected() {
    double[] sums = sumsFromBehind();
    double over = 0;
    double own = 0;
    for (double l : stretches) {
      int first = firstNotBelow(l);
      double gapsThatHoldIt = sums[first] - (gaps.length - first) * (l - 1);
      over +=
          (stretches.length - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * gapsThatHoldIt;
      own += l * (l - 1);
    }
    double places = people * length * (people * length - 1) - own;
    return places == 0 ? 0 : 2 / length * over / places;
  }

  private double[] sumsFromBehind() {
    double[] sums = new double[gaps.length + 1];
    for (int i = gaps.length - 1; i >= 0; i--) {
      sums[i] = sums[i + 1] + gaps[i];
    }
    return sums;
  }

  private int firstNotBelow(double length) {
    int from = 0;
    int to = gaps.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (gaps[middle] < length) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
