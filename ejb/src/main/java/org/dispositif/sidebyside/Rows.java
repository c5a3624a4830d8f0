package org.dispositif.sidebyside;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dispositif.alignment.AlignedDocuments;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.clause.ClauseView;
import org.dispositif.text.align.PairKind;
import org.dispositif.text.align.VerbShift;
import org.dispositif.text.align.WordDiff;
import org.dispositif.text.segment.VerbPhrase;

/** The rows of two aligned texts, in their order. */
final class Rows {

  private final AlignedDocuments aligned;
  private final Tree a;
  private final Tree b;

  Rows(AlignedDocuments aligned, Tree a, Tree b) {
    this.aligned = aligned;
    this.a = a;
    this.b = b;
  }

  List<Row> of() {
    List<RowOrder.Placed> second = new ArrayList<>();
    List<RowOrder.Placed> first = new ArrayList<>();
    for (AlignedPair pair : aligned.pairs()) {
      boolean elsewhere = pair.moved() || pair.crossed();
      int inA = pair.a().get(0).index();
      second.add(new RowOrder.Placed(row(pair), elsewhere ? -1 : inA, pair.b().get(0).index()));
      if (elsewhere) {
        first.add(new RowOrder.Placed(left(pair), inA, -1));
      }
    }
    aligned
        .added()
        .forEach(c -> second.add(new RowOrder.Placed(only(c, Row.Change.ADDED), -1, c.index())));
    aligned
        .dropped()
        .forEach(c -> first.add(new RowOrder.Placed(only(c, Row.Change.DROPPED), c.index(), -1)));
    return new RowOrder(second, first).rows();
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
