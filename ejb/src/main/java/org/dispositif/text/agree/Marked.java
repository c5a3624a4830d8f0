package org.dispositif.text.agree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dispositif.text.agree.Continuum.Stretch;

/**
 * One category in one continuum.
 *
 * @param stretches each person's, in order, disjoint: what overlaps was made one
 * @param cost what they differ by, summed over ordered pairs of people
 */
record Marked(int length, List<int[][]> stretches, double cost) {

  static Marked of(Continuum continuum, int category) {
    List<int[][]> all = new ArrayList<>();
    for (List<Stretch> one : continuum.marked()) {
      all.add(united(one, category, continuum.length()));
    }
    double cost = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < all.size(); j++) {
        cost += i == j ? 0 : cost(all.get(i), all.get(j));
      }
    }
    return new Marked(continuum.length(), all, cost);
  }

  private static int[][] united(List<Stretch> marked, int category, int length) {
    List<int[]> united = new ArrayList<>();
    marked.stream()
        .filter(s -> s.category() == category)
        .map(s -> new int[] {Math.max(0, s.start()), Math.min(length, s.end())})
        .filter(s -> s[0] < s[1])
        .sorted(Comparator.comparingInt((int[] s) -> s[0]).thenComparingInt(s -> s[1]))
        .forEach(s -> unite(united, s));
    return united.toArray(int[][]::new);
  }

  private static void unite(List<int[]> united, int[] next) {
    int[] last = united.isEmpty() ? null : united.get(united.size() - 1);
    if (last != null && next[0] < last[1]) {
      last[1] = Math.max(last[1], next[1]);
    } else {
      united.add(next);
    }
  }

  /**
   * Two stretches that overlap differ by the squares of the distances of their ends; one that meets
   * nothing lies in a gap of the other's and counts with its length squared, seen from either side.
   */
  private static double cost(int[][] mine, int[][] theirs) {
    double cost = 0;
    int from = 0;
    for (int[] one : mine) {
      while (from < theirs.length && theirs[from][1] <= one[0]) {
        from++;
      }
      boolean met = false;
      for (int k = from; k < theirs.length && theirs[k][0] < one[1]; k++) {
        cost += square(one[0] - theirs[k][0]) + square(one[1] - theirs[k][1]);
        met = true;
      }
      cost += met ? 0 : 2 * square(one[1] - one[0]);
    }
    return cost;
  }

  private static double square(double number) {
    return number * number;
  }
}
