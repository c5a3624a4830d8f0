package org.dispositif.sidebyside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.dispositif.text.segment.BlockKind;

/**
 * Puts rows in order: that of the second text; what is only in the first stands behind the nearest
 * that stands before it there, and where a part of the resolution begins with it, before the
 * nearest that stands behind it.
 */
final class RowOrder {

  private final List<Placed> second;
  private final List<Placed> first;
  private final List<Placed> standing;
  private final List<Row> begins = new ArrayList<>();
  private final Map<UUID, List<Row>> ahead = new HashMap<>();
  private final Map<UUID, List<Row>> behind = new HashMap<>();

  /** A row, and where it stands in both texts; -1 where it does not. */
  record Placed(Row row, int inA, int inB) {

    /** The part of the resolution that it stands in, in the text by which it is placed. */
    BlockKind half() {
      return (row.b().isEmpty() || inB < 0 ? row.a() : row.b()).get(0).half();
    }
  }

  /**
   * @param second rows that stand in the second text
   * @param first rows that stand in the first alone
   */
  RowOrder(List<Placed> second, List<Placed> first) {
    this.second = sorted(second, Placed::inB);
    this.first = sorted(first, Placed::inA);
    this.standing = sorted(second.stream().filter(p -> p.inA() >= 0).toList(), Placed::inA);
  }

  private static List<Placed> sorted(List<Placed> rows, ToIntFunction<Placed> place) {
    return rows.stream().sorted(Comparator.comparingInt(place)).toList();
  }

  List<Row> rows() {
    int at = 0;
    for (Placed only : first) {
      while (at < standing.size() && standing.get(at).inA() < only.inA()) {
        at++;
      }
      put(only, at);
    }
    List<Row> rows = new ArrayList<>(begins);
    for (Placed placed : second) {
      rows.addAll(ahead.getOrDefault(placed.row().id(), List.of()));
      rows.add(placed.row());
      rows.addAll(behind.getOrDefault(placed.row().id(), List.of()));
    }
    return rows;
  }

  /**
   * @param at of those that stand in both texts, the first that stands behind it in the first
   */
  private void put(Placed only, int at) {
    boolean follows = at > 0 && standing.get(at - 1).half() == only.half();
    boolean leads = at < standing.size() && standing.get(at).half() == only.half();
    if (leads && !follows) {
      ahead.computeIfAbsent(standing.get(at).row().id(), id -> new ArrayList<>()).add(only.row());
    } else if (at > 0) {
      behind
          .computeIfAbsent(standing.get(at - 1).row().id(), id -> new ArrayList<>())
          .add(only.row());
    } else {
      begins.add(only.row());
    }
  }
}
