package org.dispositif.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dispositif.presentation.Passage.Half;
import org.dispositif.presentation.Passage.Mark;
import org.dispositif.presentation.Passage.Role;
import org.dispositif.presentation.RunWriter.Marked;
import org.dispositif.sidebyside.Piece;
import org.dispositif.sidebyside.Printed;
import org.dispositif.text.align.WordDiff;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.Span;

/** Makes passages of clauses and demands as they are laid side by side. */
final class PassageMaker {

  private PassageMaker() {}

  /** A clause with what leads to it and what hangs under it, or a demand. */
  static Passage of(Piece piece, List<Marked> marked) {
    RunWriter runs = new RunWriter();
    piece.lead().forEach(w -> add(runs, w, marked, Printed.number(w), Mark.LEAD));
    add(runs, piece.words(), marked, Printed.number(piece.words()));
    piece.under().forEach(w -> add(runs, w, marked, 0));
    Role role = piece.kind() == Piece.Kind.DEMAND ? Role.DEMAND : Role.CLAUSE;
    return passage(piece, role, runs);
  }

  /** Words in a text, with those of the clauses that hold them around them. */
  static Passage of(Piece piece, Role role, List<Span> words, Mark mark) {
    List<Marked> marked = words.stream().map(w -> new Marked(w, mark)).toList();
    return of(piece, marked).as(role, null);
  }

  private static Passage passage(Piece piece, Role role, RunWriter runs) {
    boolean clause = piece.kind() == Piece.Kind.CLAUSE;
    return new Passage(
        role,
        piece.document().id(),
        clause ? piece.id() : null,
        piece.document().name(),
        piece.words().label(),
        piece.document().date(),
        piece.document().language(),
        half(piece.words().half()),
        runs.runs(),
        null,
        null);
  }

  private static Half half(BlockKind kind) {
    return kind == null ? null : kind == BlockKind.PREAMBULAR ? Half.PREAMBULAR : Half.OPERATIVE;
  }

  private static void add(
      RunWriter runs, Piece.Words words, List<Marked> marked, int from, Mark... ground) {
    List<Marked> all = new ArrayList<>(marked);
    words.verbs().stream()
        .min(Comparator.comparing(v -> v.span()))
        .ifPresent(v -> all.add(new Marked(v.span(), Mark.VERB)));
    runs.words(words.text().substring(from), words.span().start() + from, all, ground);
  }

  // ---------------------------------------------------------------- word differences

  /** What of the first is not, or elsewhere, in the second; in the first one's reading text. */
  static List<Marked> gone(WordDiff diff, int at) {
    return diff.changesInA().stream()
        .filter(p -> p.kind() != WordDiff.Kind.MARKS)
        .map(p -> new Marked(p.a().shift(at), mark(p.kind(), Mark.DROPPED)))
        .toList();
  }

  /** What of the second is not, or elsewhere, in the first; in the second one's reading text. */
  static List<Marked> come(WordDiff diff, int at) {
    return diff.changesInB().stream()
        .filter(p -> p.kind() != WordDiff.Kind.MARKS)
        .map(p -> new Marked(p.b().shift(at), mark(p.kind(), Mark.ADDED)))
        .toList();
  }

  private static Mark mark(WordDiff.Kind kind, Mark otherwise) {
    boolean moved = kind == WordDiff.Kind.MOVED_FROM || kind == WordDiff.Kind.MOVED_TO;
    return moved ? Mark.MOVED : otherwise;
  }
}
