package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes groups of clauses down as pairs, and says which of them moved and crossed. */
final class PairWriter {

  /** From this share of common words on only few words differ. */
  private static final double NEAR = 0.75;

  private static final long ONE = 1L << 32;

  private final List<Unit> a;
  private final List<Unit> b;
  private final Groups groups;
  private final boolean sameLanguage;

  /** A group, by its places among the clauses; the main ones first. */
  private record Group(List<Integer> a, List<Integer> b) {

    int mainA() {
      return a.get(0);
    }

    int mainB() {
      return b.get(0);
    }
  }

  PairWriter(List<Unit> a, List<Unit> b, Groups groups, boolean sameLanguage) {
    this.a = a;
    this.b = b;
    this.groups = groups;
    this.sameLanguage = sameLanguage;
  }

  Alignment write() {
    List<Group> all = new ArrayList<>();
    List<Integer> dropped = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      List<Integer> with = groups.ofA(i);
      if (with.isEmpty()) {
        dropped.add(a.get(i).block().index());
      } else if (groups.ofB(with.get(0)).get(0) == i) {
        all.add(new Group(groups.ofB(with.get(0)), with));
      }
    }
    List<Integer> added = new ArrayList<>();
    for (int j = 0; j < b.size(); j++) {
      if (groups.ofB(j).isEmpty()) {
        added.add(b.get(j).block().index());
      }
    }
    boolean[] moved = moved(all);
    List<Pair> pairs = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      pairs.add(pair(all.get(k), moved[k]));
    }
    return new Alignment(pairs, dropped, added);
  }

  private Pair pair(Group group, boolean moved) {
    boolean crossed = a.get(group.mainA()).preamble() != b.get(group.mainB()).preamble();
    return new Pair(blocks(a, group.a), blocks(b, group.b), kind(group), moved, crossed);
  }

  private static List<Integer> blocks(List<Unit> units, List<Integer> places) {
    return places.stream().sorted().map(i -> units.get(i).block().index()).toList();
  }

  private PairKind kind(Group group) {
    if (group.b.size() > 1) {
      return PairKind.SPLIT;
    }
    if (group.a.size() > 1) {
      return PairKind.MERGED;
    }
    Unit x = a.get(group.mainA());
    Unit y = b.get(group.mainB());
    if (!sameLanguage) {
      return PairKind.REWORDED;
    }
    if (x.folded().equals(y.folded())) {
      return PairKind.IDENTICAL;
    }
    int[] match = WordMatch.of(x.words(), y.words());
    double likeness = WordDiff.likeness(x.words().size() + y.words().size(), match);
    return likeness >= NEAR ? PairKind.NEAR : PairKind.REWORDED;
  }

  /** Each among those that hang under the same pair of clauses. */
  private boolean[] moved(List<Group> all) {
    Map<List<Integer>, List<Integer>> families = new HashMap<>();
    boolean[] moved = new boolean[all.size()];
    for (int k = 0; k < all.size(); k++) {
      Group group = all.get(k);
      int above = above(group);
      int under = above < 0 ? -1 : a.get(group.mainA()).parent();
      moved[k] = above == -2;
      families.computeIfAbsent(List.of(under, above), key -> new ArrayList<>()).add(k);
    }
    families.values().forEach(family -> outOfOrder(family, all, moved));
    return moved;
  }

  /**
   * The clause of the second text under which both ends hang; -1 where both hang under none, or one
   * of them: then they are ordered with the others; -2 where an item went to another paragraph.
   */
  private int above(Group group) {
    int x = a.get(group.mainA()).parent();
    int y = b.get(group.mainB()).parent();
    if (x < 0 || y < 0) {
      return -1;
    }
    boolean together = groups.ofA(x).contains(y);
    return together ? y : -2;
  }

  private void outOfOrder(List<Integer> family, List<Group> all, boolean[] moved) {
    List<Integer> ordered = new ArrayList<>(family);
    ordered.sort(Comparator.comparing(k -> all.get(k).mainA()));
    int[] places = ordered.stream().mapToInt(k -> all.get(k).mainB()).toArray();
    long[] weights = ordered.stream().mapToLong(k -> weight(all.get(k))).toArray();
    boolean[] kept = Ascending.heaviest(places, weights);
    for (int at = 0; at < kept.length; at++) {
      moved[ordered.get(at)] |= !kept[at];
    }
  }

  /** As many as possible stay; of as many the longer ones. */
  private long weight(Group group) {
    String x = a.get(group.mainA()).folded();
    return ONE + ((long) x.length() << 8) + (x.hashCode() & 0xff);
  }
}
