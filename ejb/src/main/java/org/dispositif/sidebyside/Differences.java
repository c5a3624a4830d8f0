package org.dispositif.sidebyside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.dispositif.text.align.WordDiff;
import org.dispositif.text.source.Span;

/**
 * The words that differ between two sides, in each of their clauses: the page and the scene made of
 * it mark the same. The sides were compared as {@link Printed#joined} writes them.
 */
public final class Differences {

  private Differences() {}

  /**
   * Some words of a clause that changed.
   *
   * @param span in the clause's own text, UTF-16
   */
  public record Change(WordDiff.Kind kind, Span span) {}

  /** By clause, in reading order; every clause of both sides has a list. */
  public static Map<UUID, List<Change>> of(
      List<Piece.Words> a, List<Piece.Words> b, WordDiff diff) {
    Map<UUID, List<Change>> changes = new HashMap<>();
    add(changes, a, diff.changesInA(), WordDiff.Piece::a);
    add(changes, b, diff.changesInB(), WordDiff.Piece::b);
    return changes;
  }

  /** The sides were joined by line feeds, without printed numbers; here each is itself again. */
  private static void add(
      Map<UUID, List<Change>> changes,
      List<Piece.Words> side,
      List<WordDiff.Piece> pieces,
      Function<WordDiff.Piece, Span> where) {
    int from = 0;
    for (Piece.Words words : side) {
      int number = Printed.number(words);
      int to = from + words.text().length() - number;
      List<Change> here = new ArrayList<>();
      for (WordDiff.Piece piece : pieces) {
        Span span = where.apply(piece);
        int start = Math.max(span.start(), from);
        int end = Math.min(span.end(), to);
        if (start < end) {
          here.add(new Change(piece.kind(), new Span(start, end).shift(number - from)));
        }
      }
      changes.put(words.id(), here);
      from = to + 1;
    }
  }
}
