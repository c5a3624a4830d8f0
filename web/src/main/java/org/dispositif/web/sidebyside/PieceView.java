package org.dispositif.web.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.document.DocumentView;
import org.dispositif.sidebyside.Piece;
import org.dispositif.sidebyside.Printed;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.Span;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.document.MarkedText;

/**
 * A clause or demand as the page shows it: as a clause looks everywhere, with its verbs marked.
 *
 * @param name in full: "OP4(a)", "D1.2"
 * @param href where it stands in its text
 * @param citation as one cites it
 */
public record PieceView(
    UUID id,
    String kind,
    String name,
    String href,
    String citation,
    DocumentView document,
    String direction,
    List<Line> lead,
    Line words,
    List<Line> under) {

  /**
   * A paragraph of it.
   *
   * @param css classes of the clause
   * @param label in the margin
   * @param html safe
   */
  public record Line(String css, String label, String html) {}

  static PieceView of(Piece piece) {
    DocumentView document = piece.document();
    ClauseNames names = new ClauseNames(document.language());
    boolean demand = piece.kind() == Piece.Kind.DEMAND;
    String label = piece.words().label();
    return new PieceView(
        piece.id(),
        demand ? "demand" : "clause",
        demand ? label : name(names.full(label)),
        "/documents/" + document.id() + (demand ? "#d-" : "/clauses/") + piece.id(),
        demand ? document.name() + ", " + label : names.citation(document.name(), label),
        document,
        "ar".equals(document.language()) ? "rtl" : "ltr",
        piece.lead().stream().map(w -> line(w, names)).toList(),
        line(piece.words(), names),
        piece.under().stream().map(w -> line(w, names)).toList());
  }

  /** A paragraph of a letter has no name of its own. */
  private static String name(String full) {
    return full.isEmpty() ? "¶" : full;
  }

  static Line line(Piece.Words words, ClauseNames names) {
    boolean demand = words.kind() == null;
    String label = demand ? words.label() : names.margin(words.label());
    return new Line(css(words), label, html(words, List.of()));
  }

  /** Classes of a clause: its half, and how deep it stands. */
  static String css(Piece.Words words) {
    if (words.half() == null) {
      return words.kind() == null ? "asks" : words.kind().code();
    }
    String half = words.half() == BlockKind.PREAMBULAR ? "pre" : "op";
    int depth = Math.min(words.depth(), 3);
    return half + (depth == 0 ? "" : depth == 1 ? " sub" : " sub d" + depth);
  }

  /** The words with their printed number, their verbs and more marks (in the words). */
  static String html(Piece.Words words, List<MarkedText.Mark> more) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    marks.add(MarkedText.Mark.of(new Span(0, Printed.number(words)), "k"));
    int start = words.span().start();
    words.verbs().stream()
        .filter(v -> words.span().contains(v.span()))
        .forEach(v -> marks.add(MarkedText.Mark.of(v.span().shift(-start), "v")));
    List<Span> bounds = marks.stream().map(MarkedText.Mark::span).toList();
    more.forEach(m -> marks.addAll(m.cutAt(bounds)));
    return MarkedText.html(words.text(), marks);
  }
}
