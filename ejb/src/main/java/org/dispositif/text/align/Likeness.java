package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.align.Features.Marks;

/** How alike the words of two clauses are; computed only for clauses that share telling words. */
final class Likeness {

  /** In long texts a feature of more clauses than this does not make two of them candidates. */
  private static final int COMMON = 60;

  private static final int MOST_CANDIDATES = 30;
  private static final float LEAST = 0.06f;

  /**
   * Two clauses that may correspond.
   *
   * @param words 0 to 1
   */
  record Candidate(int a, int b, float words) {}

  private final Features features;
  private final float[] sumA;
  private final float[] sumB;
  private final float mean;

  Likeness(Features features, int a, int b) {
    this.features = features;
    sumA = new float[a];
    sumB = new float[b];
    float all = 0;
    for (int i = 0; i < a; i++) {
      sumA[i] = features.sum(features.ofA(i));
      all += sumA[i];
    }
    for (int j = 0; j < b; j++) {
      sumB[j] = features.sum(features.ofB(j));
      all += sumB[j];
    }
    mean = all / Math.max(1, a + b);
  }

  /** Those worth looking at, for each clause of the first text the likest first. */
  List<Candidate> candidates() {
    int[][] having = having();
    List<Candidate> all = new ArrayList<>();
    float[] common = new float[sumB.length];
    for (int i = 0; i < sumA.length; i++) {
      Arrays.fill(common, 0);
      share(features.ofA(i), having, common);
      all.addAll(best(i, common));
    }
    return all;
  }

  private List<Candidate> best(int i, float[] common) {
    List<Candidate> own = new ArrayList<>();
    for (int j = 0; j < common.length; j++) {
      float words = likeness(i, j, common[j]);
      if (words >= LEAST) {
        own.add(new Candidate(i, j, words));
      }
    }
    own.sort((x, y) -> Float.compare(y.words, x.words));
    return own.size() > MOST_CANDIDATES ? own.subList(0, MOST_CANDIDATES) : own;
  }

  /** Mostly what both share of both, a little what they share of the shorter. */
  private float likeness(int i, int j, float common) {
    float both = sumA[i] + sumB[j];
    if (both <= 0) {
      return 0;
    }
    float shorter = Math.min(sumA[i], sumB[j]) + mean / 2;
    return 0.7f * (2 * common / both) + 0.3f * Math.min(1, common / shorter);
  }

  float likeness(int i, int j) {
    return likeness(i, j, common(features.ofA(i), features.ofB(j)));
  }

  /** What two clauses share, weighed. */
  float common(Marks x, Marks y) {
    Map<Integer, Float> other = new HashMap<>();
    for (int k = 0; k < y.ids().length; k++) {
      other.put(y.ids()[k], y.share()[k]);
    }
    float sum = 0;
    for (int k = 0; k < x.ids().length; k++) {
      Float share = other.get(x.ids()[k]);
      if (share != null) {
        sum += features.weight(x.ids()[k]) * Math.min(share, x.share()[k]);
      }
    }
    return sum;
  }

  private void share(Marks marks, int[][] having, float[] common) {
    boolean far = sumB.length > 4 * COMMON;
    for (int k = 0; k < marks.ids().length; k++) {
      int id = marks.ids()[k];
      if (far && having[id].length > 2 * COMMON) {
        continue;
      }
      for (int at = 0; at < having[id].length; at += 2) {
        float share = Math.min(marks.share()[k], Float.intBitsToFloat(having[id][at + 1]));
        common[having[id][at]] += features.weight(id) * share;
      }
    }
  }

  /** For each feature the clauses of the second text that have it, each with its share. */
  private int[][] having() {
    int[] size = new int[features.count()];
    for (int j = 0; j < sumB.length; j++) {
      for (int id : features.ofB(j).ids()) {
        size[id] += 2;
      }
    }
    int[][] having = new int[size.length][];
    for (int id = 0; id < size.length; id++) {
      having[id] = new int[size[id]];
    }
    Arrays.fill(size, 0);
    for (int j = 0; j < sumB.length; j++) {
      Marks marks = features.ofB(j);
      for (int k = 0; k < marks.ids().length; k++) {
        int id = marks.ids()[k];
        having[id][size[id]++] = j;
        having[id][size[id]++] = Float.floatToIntBits(marks.share()[k]);
      }
    }
    return having;
  }
}
