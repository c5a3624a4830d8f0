package org.dispositif.sidebyside;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dispositif.text.align.VerbShift;
import org.dispositif.text.align.WordDiff;

/**
 * What stands side by side in one row of two texts: clauses that correspond, a clause that has no
 * counterpart, or the place that a moved clause has left.
 *
 * @param a of the first text; of a {@link Change#LEFT} place the clauses that stood there
 * @param b of the second text; of a {@link Change#LEFT} place where they stand now
 * @param changes empty where nothing changed
 * @param grades by how many ranks the second's verb binds more; 0 where it does not, or nobody
 *     knows
 * @param words how the words of the one became those of the other, both sides joined by line feeds
 *     and without printed numbers; null where there is nothing to compare
 */
public record Row(
    List<Piece.Words> a,
    List<Piece.Words> b,
    Set<Change> changes,
    VerbShift verb,
    int grades,
    WordDiff words) {

  /** What may have become of a clause; several may be true. */
  public enum Change {
    /** Few words differ. */
    NEAR,
    REWORDED,
    STRONGER,
    WEAKER,
    MOVED,
    /** From the preamble to the operative part, or back. */
    CROSSED,
    SPLIT,
    MERGED,
    DROPPED,
    ADDED,
    /** No clause: the place that a clause of the first text has left, which stands elsewhere. */
    LEFT
  }

  public Row {
    a = List.copyOf(a);
    b = List.copyOf(b);
    changes = changes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(changes));
  }

  public boolean is(Change change) {
    return changes.contains(change);
  }

  /** The clause by which the row is known: that of the second text, else of the first. */
  public UUID id() {
    return (b.isEmpty() || is(Change.LEFT) ? a : b).get(0).id();
  }
}
