package org.dispositif.sidebyside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.dispositif.alignment.AlignedDocuments;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.clause.ClauseView;
import org.dispositif.text.align.PairKind;
import org.dispositif.text.align.VerbShift;
import org.dispositif.text.align.WordDiff;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.VerbPhrase;

/**
 * The rows of two aligned texts: in the order of the second, and what is only in the first behind
 * what it stands behind there.
 */
final class Rows {

  private final AlignedDocuments aligned;
  private final Tree a;
  private final Tree b;

  /** A row, and where it stands in both texts; -1 where it does not. */
  private record Placed(Row row, int inA, int inB) {

    /** The part of the resolution that it stands in, in the text by which it is placed. */
    BlockKind half() {
      return (row.b().isEmpty() || inB < 0 ? row.a() : row.b()).get(0).half();
    }
  }

  Rows(AlignedDocuments aligned, Tree a, Tree b) {
    this.aligned = aligned;
    this.a = a;
    this.b = b;
  }

  List<Row> of() {
    List<Placed> second = new ArrayList<>();
    List<Placed> first = new ArrayList<>();
    for (AlignedPair pair : aligned.pairs()) {
      boolean elsewhere = pair.moved() || pair.crossed();
      int inA = pair.a().get(0).index();
      second.add(new Placed(row(pair), elsewhere ? -1 : inA, pair.b().get(0).index()));
      if (elsewhere) {
        first.add(new Placed(left(pair), inA, -1));
      }
    }
    aligned.added().forEach(c -> second.add(new Placed(only(c, Row.Change.ADDED), -1, c.index())));
    aligned
        .dropped()
        .forEach(c -> first.add(new Placed(only(c, Row.Change.DROPPED), c.index(), -1)));
    return merged(sorted(second, Placed::inB), sorted(first, Placed::inA));
  }

  private static List<Placed> sorted(List<Placed> rows, ToIntFunction<Placed> place) {
    return rows.stream().sorted(Comparator.comparingInt(place)).toList();
  }

  /**
   * Each row that is only in the first text behind the nearest that stands before it there; where a
   * part of the resolution begins with it, before the nearest that stands behind it.
   */
  private static List<Row> merged(List<Placed> second, List<Placed> first) {
    List<Placed> standing = sorted(second.stream().filter(p -> p.inA() >= 0).toList(), Placed::inA);
    Map<Placed, List<Row>> ahead = new HashMap<>();
    Map<Placed, List<Row>> behind = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    int at = 0;
    for (Placed only : first) {
      while (at < standing.size() && standing.get(at).inA() < only.inA()) {
        at++;
      }
      Placed before = at == 0 ? null : standing.get(at - 1);
      Placed next = at == standing.size() ? null : standing.get(at);
      if (next != null
          && next.half() == only.half()
          && (before == null || before.half() != only.half())) {
        ahead.computeIfAbsent(next, p -> new ArrayList<>()).add(only.row());
      } else if (before != null) {
        behind.computeIfAbsent(before, p -> new ArrayList<>()).add(only.row());
      } else {
        rows.add(only.row());
      }
    }
    for (Placed placed : second) {
      rows.addAll(ahead.getOrDefault(placed, List.of()));
      rows.add(placed.row());
      rows.addAll(behind.getOrDefault(placed, List.of()));
    }
    return rows;
  }

  // ---------------------------------------------------------------- one row

  private Row row(AlignedPair pair) {
    List<Piece.Words> from = pair.a().stream().map(a::words).toList();
    List<Piece.Words> to = pair.b().stream().map(b::words).toList();
    boolean differ = aligned.sameLanguage() && pair.kind() != PairKind.IDENTICAL;
    WordDiff words = differ ? WordDiff.of(Printed.joined(from), Printed.joined(to)) : null;
    return new Row(from, to, changes(pair), pair.verb(), grades(pair), words);
  }

  private Set<Row.Change> changes(AlignedPair pair) {
    Set<Row.Change> changes = EnumSet.noneOf(Row.Change.class);
    switch (pair.kind()) {
      case SPLIT -> changes.add(Row.Change.SPLIT);
      case MERGED -> changes.add(Row.Change.MERGED);
      case NEAR -> changes.add(Row.Change.NEAR);
      case REWORDED -> changes.add(Row.Change.REWORDED);
      default -> {}
    }
    if (!aligned.sameLanguage()) {
      changes.removeAll(EnumSet.of(Row.Change.NEAR, Row.Change.REWORDED));
    }
    if (pair.verb() == VerbShift.STRONGER || pair.verb() == VerbShift.WEAKER) {
      changes.add(Row.Change.valueOf(pair.verb().name()));
    }
    if (pair.crossed()) {
      changes.add(Row.Change.CROSSED);
    } else if (pair.moved()) {
      changes.add(Row.Change.MOVED);
    }
    return changes;
  }

  private static int grades(AlignedPair pair) {
    boolean known = pair.verb() == VerbShift.STRONGER || pair.verb() == VerbShift.WEAKER;
    return known ? rank(pair.b().get(0)) - rank(pair.a().get(0)) : 0;
  }

  private static int rank(ClauseView clause) {
    return clause.details().verbs().stream()
        .map(VerbPhrase::strength)
        .filter(s -> s != null)
        .mapToInt(VerbPhrase.Strength::rank)
        .findFirst()
        .orElse(0);
  }

  private Row left(AlignedPair pair) {
    return new Row(
        pair.a().stream().map(a::words).toList(),
        pair.b().stream().map(b::words).toList(),
        EnumSet.of(Row.Change.LEFT),
        VerbShift.UNKNOWN,
        0,
        null);
  }

  private Row only(ClauseView clause, Row.Change change) {
    boolean first = change == Row.Change.DROPPED;
    List<Piece.Words> words = List.of((first ? a : b).words(clause));
    return new Row(
        first ? words : List.of(),
        first ? List.of() : words,
        EnumSet.of(change),
        VerbShift.UNKNOWN,
        0,
        null);
  }
}
