package org.dispositif.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dispositif.presentation.Passage.Also;
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
    return of(List.of(piece), marked);
  }

  /** Clauses of one text that stand together, each with what leads to it and hangs under it. */
  static Passage of(List<Piece> side, List<Marked> marked) {
    RunWriter runs = new RunWriter();
    Set<UUID> written = new HashSet<>();
    for (Piece piece : side) {
      fresh(piece.lead(), written).forEach(w -> add(runs, w, marked, Printed.number(w), Mark.LEAD));
      int number = side.size() > 1 ? 0 : Printed.number(piece.words());
      fresh(List.of(piece.words()), written).forEach(w -> add(runs, w, marked, number));
      fresh(piece.under(), written).forEach(w -> add(runs, w, marked, 0));
    }
    Piece first = side.get(0);
    Role role = first.kind() == Piece.Kind.DEMAND ? Role.DEMAND : Role.CLAUSE;
    return passage(first, role, runs)
        .with(side.stream().skip(1).map(p -> new Also(p.id(), p.words().label())).toList());
  }

  /** What leads to several is written once. */
  private static List<Piece.Words> fresh(List<Piece.Words> words, Set<UUID> written) {
    return words.stream().filter(w -> written.add(w.id())).toList();
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
        null,
        List.of());
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
        .map(p -> new Marked(p.a().shift(at), mark(p.kind())))
        .toList();
  }

  /** What of the second is not, or elsewhere, in the first; in the second one's reading text. */
  static List<Marked> come(WordDiff diff, int at) {
    return diff.changesInB().stream()
        .filter(p -> p.kind() != WordDiff.Kind.MARKS)
        .map(p -> new Marked(p.b().shift(at), mark(p.kind())))
        .toList();
  }

  /** How a difference is marked that is more than a comma. */
  static Mark mark(WordDiff.Kind kind) {
    return switch (kind) {
      case MOVED_FROM, MOVED_TO -> Mark.MOVED;
      case ADDED -> Mark.ADDED;
      default -> Mark.DROPPED;
    };
  }
}
