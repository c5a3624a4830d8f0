package org.dispositif.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Picks some of many, the same ones each time. */
final class Some {

  private Some() {}

  /** Those that were not used; all of them where too few are left. */
  static <T> List<T> fresh(List<T> all, Function<T, UUID> id, Set<UUID> used, int least) {
    List<T> fresh = all.stream().filter(t -> !used.contains(id.apply(t))).toList();
    return fresh.size() < least ? all : fresh;
  }

  /** At most so many, evenly spread over all, in their order. */
  static <T> List<T> spread(List<T> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    List<T> some = new ArrayList<>(most);
    for (int i = 0; i < most; i++) {
      some.add(all.get((int) ((2L * i + 1) * all.size() / (2L * most))));
    }
    return some;
  }

  /** In another order, so that the order says nothing. */
  static <T> List<T> mixed(List<T> all, UUID seed) {
    List<T> mixed = new ArrayList<>(all);
    Collections.shuffle(mixed, new Random(seed.getLeastSignificantBits() ^ all.size()));
    return mixed;
  }
}
