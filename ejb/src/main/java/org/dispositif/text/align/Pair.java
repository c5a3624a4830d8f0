package org.dispositif.text.align;

import java.util.List;

/**
 * Clauses that correspond: one and one, or one and several.
 *
 * @param a indexes of the blocks of the first text, in order
 * @param b indexes of the blocks of the second text, in order
 * @param moved whether it stands in another order among its like: a sub-paragraph that only went
 *     along with its paragraph has not moved
 * @param crossed whether it went from the preamble to the operative part or back
 */
public record Pair(
    List<Integer> a, List<Integer> b, PairKind kind, boolean moved, boolean crossed) {

  public Pair {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }

  Pair mirrored() {
    return new Pair(b, a, kind.mirrored(), moved, crossed);
  }
}
