package org.dispositif.text.align;

import java.util.Comparator;
import java.util.List;

/**
 * Two texts clause by clause. Each clause of both (preambular, operative, sub-paragraph, and what
 * goes on behind a list) is in exactly one pair, or dropped, or added.
 *
 * @param pairs in the order of the second text
 * @param dropped indexes of the blocks of the first text that have no counterpart
 * @param added indexes of the blocks of the second text that have none
 */
public record Alignment(List<Pair> pairs, List<Integer> dropped, List<Integer> added) {

  public Alignment {
    pairs = pairs.stream().sorted(Comparator.comparing(p -> p.b().get(0))).toList();
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }

  /** The same with the texts in the other order. */
  Alignment mirrored() {
    return new Alignment(pairs.stream().map(Pair::mirrored).toList(), added, dropped);
  }
}
