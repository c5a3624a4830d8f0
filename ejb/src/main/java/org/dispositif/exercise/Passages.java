package org.dispositif.exercise;

import java.util.List;
import java.util.UUID;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.parts.PrintedNumber;
import org.dispositif.text.source.Span;

/** Passages made of clauses, without the numbers printed before them. */
final class Passages {

  private Passages() {}

  static Passage item(int row, DocumentView document, ClauseView clause) {
    return item(row, document, clause, null);
  }

  static Passage item(int row, DocumentView document, ClauseView clause, String head) {
    return of(Passage.Role.ITEM, row, head, clause.label(), document, words(clause), clause.id());
  }

  static Passage of(
      Passage.Role role,
      int row,
      String head,
      String label,
      DocumentView document,
      String text,
      UUID source) {
    return new Passage(
        role,
        row,
        head,
        label,
        document.name(),
        document.language(),
        new Pieces(text).list(),
        source);
  }

  static String words(ClauseView clause) {
    return clause.text().substring(start(clause));
  }

  /** Marks on a passage that was made of this clause. */
  static List<Solution.Mark> marks(int passage, ClauseView clause, List<Span> inText) {
    int from = clause.span().start() + start(clause);
    int to = clause.span().end();
    List<Span> inWords =
        inText.stream()
            .filter(s -> s.start() < to && s.end() > from)
            .map(s -> new Span(Math.max(s.start(), from) - from, Math.min(s.end(), to) - from))
            .toList();
    return new Pieces(words(clause)).marks(passage, inWords);
  }

  private static int start(ClauseView clause) {
    return clause.label() == null ? 0 : PrintedNumber.end(clause.text());
  }
}
