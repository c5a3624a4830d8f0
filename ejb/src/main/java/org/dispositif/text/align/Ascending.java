package org.dispositif.text.align;

import java.util.Arrays;

/** The heaviest part of a row of numbers that ascends. In time n log n. */
final class Ascending {

  private final long[] best;
  private final int[] last;

  private Ascending(int size) {
    best = new long[size + 1];
    last = new int[size + 1];
    Arrays.fill(last, -1);
  }

  /**
   * @param values at least 0
   * @param weights above 0
   * @return which of them are in that part
   */
  static boolean[] heaviest(int[] values, long[] weights) {
    int[] sorted = Arrays.stream(values).distinct().sorted().toArray();
    Ascending tree = new Ascending(sorted.length);
    int[] before = new int[values.length];
    long[] sum = new long[values.length];
    int end = -1;
    for (int i = 0; i < values.length; i++) {
      int rank = Arrays.binarySearch(sorted, values[i]);
      before[i] = tree.bestBelow(rank, sum);
      sum[i] = weights[i] + (before[i] < 0 ? 0 : sum[before[i]]);
      tree.put(rank + 1, i, sum[i]);
      end = end < 0 || sum[i] > sum[end] ? i : end;
    }
    boolean[] kept = new boolean[values.length];
    for (int i = end; i >= 0; i = before[i]) {
      kept[i] = true;
    }
    return kept;
  }

  /** A tree of prefixes (Fenwick): the place with the heaviest sum among values below a rank. */
  private int bestBelow(int rank, long[] sum) {
    int found = -1;
    for (int at = rank; at > 0; at -= at & -at) {
      if (last[at] >= 0 && (found < 0 || sum[last[at]] > sum[found])) {
        found = last[at];
      }
    }
    return found;
  }

  private void put(int rank, int place, long sum) {
    for (int at = rank; at < best.length; at += at & -at) {
      if (last[at] < 0 || sum > best[at]) {
        best[at] = sum;
        last[at] = place;
      }
    }
  }
}
