package org.dispositif.text.quote;

import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;

/**
 * The runs that together hold most of the wanted words, in the order of both texts: words may be
 * changed between them, left out of the source where an ellipsis stands, put in where brackets
 * were. Costs are in half words.
 */
final class Chain {

  /** What an ellipsis may leave out, in words. */
  private static final int LONGEST_ELLIPSIS = 600;

  /**
   * Words of the source that a bracket may stand for, or that may be missing where nothing says so.
   */
  private static final int LONGEST_GAP = 12;

  private static final int MOST_RUNS = 300;

  /** Half words weigh more than any gap. */
  private static final int SCALE = 2 * LONGEST_ELLIPSIS;

  private final Wanted wanted;
  private final Tokens source;
  private final List<Run> runs;

  private Chain(Wanted wanted, Tokens source, List<Run> runs) {
    this.wanted = wanted;
    this.source = source;
    this.runs = runs;
  }

  /** In order, without overlap; empty where there are none. */
  static List<Run> best(Wanted wanted, Tokens source, List<Run> found) {
    List<Run> runs = found;
    if (found.size() > MOST_RUNS) {
      runs =
          found.stream()
              .sorted(Comparator.comparingInt(r -> -r.length()))
              .limit(MOST_RUNS)
              .toList();
    }
    List<Run> ordered =
        runs.stream()
            .sorted(Comparator.comparingInt(Run::at).thenComparingInt(Run::there))
            .toList();
    return new Chain(wanted, source, ordered).best();
  }

  private List<Run> best() {
    int[] scores = new int[runs.size()];
    int[] before = new int[runs.size()];
    int best = -1;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      scores[i] = SCALE * wanted.weight(run.at(), run.end());
      before[i] = -1;
      for (int k = 0; k < i; k++) {
        int score = scores[k] + gain(runs.get(k), run);
        if (score > scores[i]) {
          scores[i] = score;
          before[i] = k;
        }
      }
      best = best < 0 || scores[i] > scores[best] ? i : best;
    }
    return path(best, before);
  }

  private List<Run> path(int last, int[] before) {
    LinkedList<Run> path = new LinkedList<>();
    for (int i = last; i >= 0; i = before[i]) {
      Run run = runs.get(i);
      if (!path.isEmpty()) {
        Run next = path.removeFirst();
        path.addFirst(next.from(overlap(run, next)));
      }
      path.addFirst(run);
    }
    return path;
  }

  private static int overlap(Run run, Run next) {
    return Math.max(0, Math.max(run.end() - next.at(), run.thereEnd() - next.there()));
  }

  /** What a run adds behind another; nothing where it cannot follow. */
  private int gain(Run run, Run next) {
    int cut = overlap(run, next);
    if (cut >= next.length()) {
      return Integer.MIN_VALUE / 2;
    }
    int cost = cost(run, next.from(cut));
    if (cost < 0) {
      return Integer.MIN_VALUE / 2;
    }
    int weight = wanted.weight(next.at() + cut, next.end());
    // of runs that agree alike the nearer are taken
    int gap = next.there() + cut - run.thereEnd();
    return SCALE * (weight - cost) - gap;
  }

  /** Of what stands between two runs; negative where they are too far apart. */
  private int cost(Run run, Run next) {
    int gap = next.there() - run.thereEnd();
    int missing = wanted.weight(run.end(), next.at());
    if (wanted.jumps(run.end(), next.at())) {
      return gap > LONGEST_ELLIPSIS ? -1 : missing;
    }
    if (gap > next.at() - run.end() + LONGEST_GAP) {
      return -1;
    }
    return wanted.isLoose(run.end(), next.at())
        ? missing
        : Math.max(missing, source.weight(run.thereEnd(), next.there()));
  }

  /** What differs between two runs of a chain and is not marked as left out or put in. */
  static int difference(Wanted wanted, Tokens source, Run run, Run next) {
    int missing = wanted.weight(run.end(), next.at());
    boolean marked = wanted.jumps(run.end(), next.at()) || wanted.isLoose(run.end(), next.at());
    return marked
        ? missing
        : WordDistance.of(wanted, run.end(), next.at(), source, run.thereEnd(), next.there());
  }
}
