package org.dispositif.web.alignment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.alignment.ClauseLineage;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.align.WordDiff;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.document.MarkedText;

/**
 * One wording of a clause, and what changed since the one before.
 *
 * @param name of the clause in its text: "par. 4 a)"
 * @param html safe; new words marked
 * @param css classes of the clause
 * @param beside other clauses of this text that later became one with it
 * @param before name of the older resolution, null for the first appearance
 * @param gone words of the older wording that are no longer there
 * @param change identical, near, reworded, split, merged, language; null for the first appearance
 * @param verb stronger, weaker, or empty
 * @param passed resolutions between the two that have not the clause
 */
public record LineageEntry(
    DocumentView document,
    String direction,
    String name,
    String href,
    String html,
    String css,
    List<Other> beside,
    String before,
    List<String> gone,
    String change,
    String verb,
    boolean moved,
    boolean crossed,
    int passed) {

  /** Another clause of the same text. */
  public record Other(String name, String href, String text) {}

  /**
   * @param step to the older wording; null for the first appearance
   */
  static LineageEntry of(
      DocumentView document, ClauseView main, List<ClauseView> clauses, ClauseLineage.Step step) {
    ClauseNames names = new ClauseNames(document.language());
    WordDiff diff = step == null ? null : step.diff();
    return new LineageEntry(
        document,
        "ar".equals(document.language()) ? "rtl" : "ltr",
        names.full(main.label()),
        href(main),
        html(main, diff),
        css(main),
        clauses.stream().filter(c -> !c.id().equals(main.id())).map(c -> other(c, names)).toList(),
        step == null ? null : step.document().name(),
        diff == null ? List.of() : gone(diff, step.main().text()),
        step == null ? null : diff == null ? "language" : step.kind().code(),
        step == null ? "" : verb(step),
        step != null && step.moved(),
        step != null && step.crossed(),
        step == null ? 0 : step.passed());
  }

  static String href(ClauseView clause) {
    return "/documents/" + clause.document() + "/clauses/" + clause.id();
  }

  private static Other other(ClauseView clause, ClauseNames names) {
    return new Other(names.full(clause.label()), href(clause), clause.text());
  }

  private static String css(ClauseView clause) {
    return clause.label() != null && clause.label().contains("PP") ? "pre" : "op";
  }

  private static String verb(ClauseLineage.Step step) {
    return switch (step.verb()) {
      case STRONGER, WEAKER -> step.verb().code();
      default -> "";
    };
  }

  private static List<String> gone(WordDiff diff, String older) {
    return diff.pieces().stream()
        .filter(p -> p.kind() == WordDiff.Kind.DROPPED)
        .map(p -> p.a().of(older))
        .toList();
  }

  private static String html(ClauseView clause, WordDiff diff) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (WordDiff.Piece piece : diff == null ? List.<WordDiff.Piece>of() : diff.changesInB()) {
      if (piece.kind() == WordDiff.Kind.ADDED) {
        marks.add(new MarkedText.Mark(piece.b(), "<ins>", "</ins>"));
      } else if (piece.kind() == WordDiff.Kind.MOVED_TO) {
        marks.add(MarkedText.Mark.of(piece.b(), "shifted"));
      }
    }
    clause.details().verbs().stream()
        .filter(v -> clause.span().contains(v.span()))
        .map(v -> v.span().shift(-clause.span().start()))
        .forEach(v -> marks.add(MarkedText.Mark.of(v, "v")));
    return MarkedText.html(clause.text(), marks);
  }
}
