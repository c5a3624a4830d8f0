package org.dispositif.web.sidebyside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.dispositif.sidebyside.Piece;
import org.dispositif.sidebyside.Printed;
import org.dispositif.sidebyside.Row;
import org.dispositif.text.align.WordDiff;
import org.dispositif.text.source.Span;
import org.dispositif.web.document.MarkedText.Mark;

/** The words that differ between the two sides of a row, as marks in the words of each clause. */
final class DiffMarks {

  private DiffMarks() {}

  /** By clause; empty where nothing is compared. */
  static Map<UUID, List<Mark>> of(Row row) {
    Map<UUID, List<Mark>> marks = new HashMap<>();
    if (row.words() != null) {
      add(marks, row.a(), row.words().changesInA(), WordDiff.Piece::a);
      add(marks, row.b(), row.words().changesInB(), WordDiff.Piece::b);
    }
    return marks;
  }

  /** The sides were joined by line feeds, without printed numbers; here each is itself again. */
  private static void add(
      Map<UUID, List<Mark>> marks,
      List<Piece.Words> side,
      List<WordDiff.Piece> changes,
      Function<WordDiff.Piece, Span> where) {
    int from = 0;
    for (Piece.Words words : side) {
      int number = Printed.number(words);
      int to = from + words.text().length() - number;
      List<Mark> here = new ArrayList<>();
      for (WordDiff.Piece change : changes) {
        Span span = where.apply(change);
        int start = Math.max(span.start(), from);
        int end = Math.min(span.end(), to);
        if (start < end) {
          here.add(mark(change.kind(), new Span(start, end).shift(number - from)));
        }
      }
      marks.put(words.id(), here);
      from = to + 1;
    }
  }

  private static Mark mark(WordDiff.Kind kind, Span span) {
    return switch (kind) {
      case DROPPED -> new Mark(span, "<del>", "</del>");
      case ADDED -> new Mark(span, "<ins>", "</ins>");
      case MOVED_FROM -> new Mark(span, "<del class=\"moved\">", "</del>");
      case MOVED_TO -> new Mark(span, "<ins class=\"moved\">", "</ins>");
      default -> Mark.of(span, "pm");
    };
  }
}
