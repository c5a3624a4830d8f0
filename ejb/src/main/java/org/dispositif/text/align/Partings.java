package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dispositif.text.align.Features.Marks;

/**
 * Clauses without a counterpart whose words another pair holds: one clause became several, or
 * several became one. Only words count that the pair's own clauses do not already share.
 */
final class Partings {

  private static final float BESIDE = 0.3f;
  private static final float FAR = 0.5f;

  /** How much telling matter a clause must bring, so that two common words make no parting. */
  private static final float LEAST_MATTER = 6;

  /** A short clause may bring less where that is most of it. */
  private static final float LEAST_OF_SHORT = 3;

  private static final float MOST_OF_SHORT = 0.45f;
  private static final float LEAST_SHARE = 0.2f;

  private final Features features;
  private final List<Unit> a;
  private final List<Unit> b;
  private final Groups groups;

  private record Parting(int a, int b, float share) {}

  Partings(Features features, List<Unit> a, List<Unit> b, Groups groups) {
    this.features = features;
    this.a = a;
    this.b = b;
    this.groups = groups;
  }

  void join() {
    List<Parting> found = new ArrayList<>();
    splits(found);
    merges(found);
    found.sort(
        Comparator.comparing(Parting::share)
            .reversed()
            .thenComparing(Parting::a)
            .thenComparing(Parting::b));
    for (Parting parting : found) {
      take(parting);
    }
  }

  /** One with several only: what has become part of a group stays out of others. */
  private void take(Parting parting) {
    List<Integer> withA = groups.ofA(parting.a);
    List<Integer> withB = groups.ofB(parting.b);
    boolean split = withB.isEmpty() && groups.ofB(withA.get(0)).size() == 1;
    boolean merge = withA.isEmpty() && groups.ofA(withB.get(0)).size() == 1;
    if (split || merge) {
      groups.put(parting.a, parting.b);
    }
  }

  private void splits(List<Parting> found) {
    Map<Integer, List<Integer>> having = having(a.size(), true);
    for (int j = 0; j < b.size(); j++) {
      if (groups.ofB(j).isEmpty()) {
        for (int i : sharing(features.ofB(j), having)) {
          List<Integer> mates = groups.ofA(i);
          if (!mates.isEmpty()) {
            int mate = mates.get(0);
            float share = share(features.ofB(j), features.ofA(i), features.ofB(mate));
            add(found, new Parting(i, j, share), near(b, j, mate));
          }
        }
      }
    }
  }

  private void merges(List<Parting> found) {
    Map<Integer, List<Integer>> having = having(b.size(), false);
    for (int i = 0; i < a.size(); i++) {
      if (groups.ofA(i).isEmpty()) {
        for (int j : sharing(features.ofA(i), having)) {
          List<Integer> mates = groups.ofB(j);
          if (!mates.isEmpty()) {
            int mate = mates.get(0);
            float share = share(features.ofA(i), features.ofB(j), features.ofA(mate));
            add(found, new Parting(i, j, share), near(a, i, mate));
          }
        }
      }
    }
  }

  private static void add(List<Parting> found, Parting parting, boolean near) {
    if (parting.share >= (near ? BESIDE : FAR)) {
      found.add(parting);
    }
  }

  private static boolean near(List<Unit> units, int x, int y) {
    return Math.abs(x - y) <= 2 || units.get(x).parent() == y || units.get(y).parent() == x;
  }

  /**
   * How much of the lone clause is what the whole holds and its own counterpart does not; or how
   * much of what is left of the whole the lone clause takes up.
   */
  private float share(Marks lone, Marks whole, Marks mate) {
    Set<Integer> inMate = ids(mate);
    Set<Integer> inLone = ids(lone);
    float common = 0;
    float left = 0;
    for (int k = 0; k < whole.ids().length; k++) {
      int id = whole.ids()[k];
      if (!inMate.contains(id)) {
        float own = features.weight(id) * whole.share()[k];
        left += own;
        common += inLone.contains(id) ? own : 0;
      }
    }
    float ofLone = common / Math.max(LEAST_MATTER, features.sum(lone));
    float ofLeft = common / Math.max(LEAST_MATTER, left);
    boolean most = common >= LEAST_OF_SHORT && common >= MOST_OF_SHORT * features.sum(lone);
    boolean enough = common >= LEAST_MATTER || most;
    return !enough || ofLone < LEAST_SHARE ? 0 : Math.max(ofLone, 0.8f * ofLeft);
  }

  private static Set<Integer> ids(Marks marks) {
    Set<Integer> ids = new HashSet<>();
    for (int id : marks.ids()) {
      ids.add(id);
    }
    return ids;
  }

  /** The clauses that have a rare feature, which alone can make a parting. */
  private Map<Integer, List<Integer>> having(int size, boolean first) {
    Map<Integer, List<Integer>> having = new HashMap<>();
    for (int i = 0; i < size; i++) {
      for (int id : (first ? features.ofA(i) : features.ofB(i)).ids()) {
        having.computeIfAbsent(id, key -> new ArrayList<>()).add(i);
      }
    }
    having.values().removeIf(places -> places.size() > 3);
    return having;
  }

  private static SortedSet<Integer> sharing(Marks marks, Map<Integer, List<Integer>> having) {
    SortedSet<Integer> sharing = new TreeSet<>();
    for (int id : marks.ids()) {
      sharing.addAll(having.getOrDefault(id, List.of()));
    }
    return sharing;
  }
}
