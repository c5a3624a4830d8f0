package org.dispositif.presentation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.alignment.AlignedDocuments;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.alignment.AlignmentService;
import org.dispositif.clause.ClauseView;
import org.dispositif.presentation.RunWriter.Marked;
import org.dispositif.sidebyside.Differences;
import org.dispositif.sidebyside.Differences.Change;
import org.dispositif.sidebyside.Piece;
import org.dispositif.sidebyside.Printed;
import org.dispositif.sidebyside.SideBySideService;
import org.dispositif.text.align.WordDiff;

/**
 * Two clauses with the words that differ. Where one became several, or several one, all of them are
 * shown: words that live on in the clause behind are not gone.
 */
@Dependent
class ComparisonCapture {

  @Inject SideBySideService beside;
  @Inject AlignmentService alignments;

  Snapshot of(UUID a, UUID b) {
    Piece from = pieces(List.of(a)).get(0);
    Piece to = pieces(List.of(b)).get(0);
    return row(from, to).orElseGet(() -> of(List.of(from), List.of(to)));
  }

  /** All clauses of the row in which two texts side by side show both; empty where none does. */
  private Optional<Snapshot> row(Piece a, Piece b) {
    if (!isClause(a) || !isClause(b) || a.document().id().equals(b.document().id())) {
      return Optional.empty();
    }
    AlignedDocuments aligned = alignments.of(a.document().id(), b.document().id());
    return aligned.pairs().stream()
        .filter(p -> ids(p.a()).contains(a.id()) && ids(p.b()).contains(b.id()))
        .findFirst()
        .map(this::row);
  }

  private static boolean isClause(Piece piece) {
    return piece.kind() == Piece.Kind.CLAUSE;
  }

  private Snapshot row(AlignedPair pair) {
    return of(pieces(ids(pair.a())), pieces(ids(pair.b())));
  }

  private List<Piece> pieces(List<UUID> ids) {
    return beside.pieces(ids);
  }

  private static List<UUID> ids(List<ClauseView> clauses) {
    return clauses.stream().map(ClauseView::id).toList();
  }

  /** Two passages, one for each side; words are compared within a language. */
  static Snapshot of(List<Piece> a, List<Piece> b) {
    List<Piece.Words> from = words(a);
    List<Piece.Words> to = words(b);
    boolean comparable = a.get(0).document().language().equals(b.get(0).document().language());
    Map<UUID, List<Change>> changes =
        comparable
            ? Differences.of(from, to, WordDiff.of(Printed.joined(from), Printed.joined(to)))
            : Map.of();
    return Snapshot.of(
        List.of(
            PassageMaker.of(a, marked(from, changes)), PassageMaker.of(b, marked(to, changes))));
  }

  private static List<Piece.Words> words(List<Piece> side) {
    return side.stream().map(Piece::words).toList();
  }

  private static List<Marked> marked(List<Piece.Words> side, Map<UUID, List<Change>> changes) {
    return side.stream()
        .flatMap(
            w ->
                changes.getOrDefault(w.id(), List.of()).stream()
                    .filter(c -> c.kind() != WordDiff.Kind.MARKS)
                    .map(c -> new Marked(c.span().shift(w.span().start()), mark(c))))
        .toList();
  }

  private static Passage.Mark mark(Change change) {
    return PassageMaker.mark(change.kind());
  }
}
