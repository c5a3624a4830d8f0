package org.dispositif.web.sidebyside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.sidebyside.Differences;
import org.dispositif.sidebyside.Row;
import org.dispositif.text.source.Span;
import org.dispositif.web.document.MarkedText.Mark;

/** The words that differ between the two sides of a row, as marks in the words of each clause. */
final class DiffMarks {

  private DiffMarks() {}

  /** By clause; empty where nothing is compared. */
  static Map<UUID, List<Mark>> of(Row row) {
    Map<UUID, List<Mark>> marks = new HashMap<>();
    if (row.words() != null) {
      Differences.of(row.a(), row.b(), row.words())
          .forEach((id, all) -> marks.put(id, all.stream().map(DiffMarks::mark).toList()));
    }
    return marks;
  }

  private static Mark mark(Differences.Change change) {
    Span span = change.span();
    return switch (change.kind()) {
      case DROPPED -> new Mark(span, "<del>", "</del>");
      case ADDED -> new Mark(span, "<ins>", "</ins>");
      case MOVED_FROM -> new Mark(span, "<del class=\"moved\">", "</del>");
      case MOVED_TO -> new Mark(span, "<ins class=\"moved\">", "</ins>");
      default -> Mark.of(span, "pm");
    };
  }
}
