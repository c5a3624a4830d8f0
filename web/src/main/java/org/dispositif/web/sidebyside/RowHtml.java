package org.dispositif.web.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentView;
import org.dispositif.sidebyside.Piece;
import org.dispositif.sidebyside.Row;
import org.dispositif.sidebyside.TwoTexts;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;
import org.dispositif.web.document.MarkedText.Mark;
import org.dispositif.web.document.TextHtml;

/**
 * Two texts as the rows of a table: the first text, what became of the clause, the second text. All
 * of it is safe HTML, written at once: two long resolutions are hundreds of rows.
 */
final class RowHtml {

  private static final int BEGINNING = 90;

  private final TwoTexts texts;
  private final Locale locale;
  private final ClauseNames namesOfA;
  private final ClauseNames namesOfB;
  private final StringBuilder html = new StringBuilder();

  RowHtml(TwoTexts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
    this.namesOfA = new ClauseNames(texts.a().language());
    this.namesOfB = new ClauseNames(texts.b().language());
  }

  /** The inside of the table's body. */
  String write() {
    BlockKind half = null;
    for (Row row : texts.rows()) {
      BlockKind now =
          (row.b().isEmpty() || row.is(Row.Change.LEFT) ? row.a() : row.b()).get(0).half();
      boolean begins = now == BlockKind.OPERATIVE ? half != now : half == null && now != null;
      if (begins && (half == null || now == BlockKind.OPERATIVE)) {
        heading(now);
        half = now;
      }
      row(row);
    }
    return html.toString();
  }

  private void heading(BlockKind half) {
    String key = half == BlockKind.PREAMBULAR ? "reader.preamble" : "reader.operativePart";
    html.append("<tr class=\"half\"><th colspan=\"3\" scope=\"rowgroup\">")
        .append(text(key))
        .append("</th></tr>\n");
  }

  private void row(Row row) {
    Map<UUID, List<Mark>> marks = DiffMarks.of(row);
    boolean left = row.is(Row.Change.LEFT);
    html.append("<tr tabindex=\"-1\" id=\"").append(left ? "l-" : "r-").append(row.id());
    html.append("\" data-changes=\"").append(codes(row)).append('"');
    html.append(" data-a=\"").append(ids(row.a())).append('"');
    html.append(" data-b=\"").append(ids(row.b())).append('"');
    html.append(" aria-label=\"").append(TextHtml.escape(name(row))).append("\">");
    cell("a", texts.a(), left ? List.of() : row.a(), namesOfA, marks, left ? beginning(row) : "");
    html.append("<td class=\"lane\">").append(lane(row)).append("</td>");
    cell("b", texts.b(), left ? List.of() : row.b(), namesOfB, marks, "");
    html.append("</tr>\n");
  }

  private static String codes(Row row) {
    return row.changes().isEmpty()
        ? "same"
        : row.changes().stream()
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .sorted()
            .collect(Collectors.joining(" "));
  }

  private static String ids(List<Piece.Words> side) {
    return side.stream().map(w -> w.id().toString()).collect(Collectors.joining(" "));
  }

  private void cell(
      String side,
      DocumentView document,
      List<Piece.Words> words,
      ClauseNames names,
      Map<UUID, List<Mark>> marks,
      String instead) {
    html.append("<td class=\"side ").append(side).append('"');
    html.append(" lang=\"").append(TextHtml.escape(document.language())).append('"');
    html.append(" dir=\"").append("ar".equals(document.language()) ? "rtl" : "ltr").append("\">");
    html.append(instead);
    for (Piece.Words w : words) {
      html.append("<div class=\"clause ").append(PieceView.css(w)).append("\">");
      html.append("<a class=\"n\" tabindex=\"-1\" href=\"/documents/").append(document.id());
      html.append("/clauses/").append(w.id()).append("\">");
      html.append(TextHtml.escape(names.margin(w.label()))).append("</a><span class=\"words\">");
      html.append(PieceView.html(w, marks.getOrDefault(w.id(), List.of())));
      html.append("</span></div>");
    }
    html.append("</td>");
  }

  /** How a clause began that stands elsewhere now. */
  private String beginning(Row row) {
    Piece.Words words = row.a().get(0);
    String all = words.text();
    String shown = all.length() > BEGINNING ? all.substring(0, BEGINNING) + " …" : all;
    return "<div class=\"clause stub\"><span class=\"n\">"
        + TextHtml.escape(namesOfA.margin(words.label()))
        + "</span><span class=\"words\">"
        + TextHtml.escape(shown)
        + "</span></div>";
  }

  // ---------------------------------------------------------------- the lane between

  private String lane(Row row) {
    if (row.changes().isEmpty()) {
      return texts.sameLanguage()
          ? like("same", "beside.sign.SAME", text("beside.change.SAME"))
          : like("same", "beside.change.sign.BESIDE", "");
    }
    StringBuilder lane = new StringBuilder();
    for (Row.Change change : Row.Change.values()) {
      if (row.is(change)) {
        String css = change.name().toLowerCase(Locale.ROOT);
        lane.append(like(css, "beside.change.sign." + change, said(change, row)));
      }
    }
    return lane.toString();
  }

  private String like(String css, String sign, String said) {
    return "<span class=\"like %s\"><i aria-hidden=\"true\">%s</i><span>%s</span></span>"
        .formatted(css, text(sign), said);
  }

  /** Safe HTML. */
  private String said(Row.Change change, Row row) {
    return switch (change) {
      case STRONGER, WEAKER -> grades(change, row);
      case MOVED, CROSSED ->
          jump("beside.change." + change, "l-" + row.a().get(0).id(), names(row.a(), namesOfA));
      case LEFT -> jump("beside.change.LEFT", "r-" + row.b().get(0).id(), names(row.b(), namesOfB));
      case SPLIT -> text("beside.change.SPLIT", row.b().size());
      case MERGED -> text("beside.change.MERGED", row.a().size());
      default -> text("beside.change." + change);
    };
  }

  private String grades(Row.Change change, Row row) {
    return text("beside.like." + change, Math.abs(row.grades()))
        + "<small>"
        + TextHtml.escape(grade(row.a()))
        + " → "
        + TextHtml.escape(grade(row.b()))
        + "</small>";
  }

  private String grade(List<Piece.Words> side) {
    return side.get(0).verbs().stream()
        .map(VerbPhrase::strength)
        .filter(s -> s != null)
        .map(s -> Texts.get(locale, "reader.js.anatomy.rank." + s.rank()))
        .findFirst()
        .orElse("–");
  }

  private String jump(String key, String row, String name) {
    return "<a class=\"jump\" href=\"#" + row + "\">" + text(key, name) + "</a>";
  }

  private static String names(List<Piece.Words> side, ClauseNames names) {
    return side.stream().map(w -> names.full(w.label())).collect(Collectors.joining(", "));
  }

  /** "OP4 – OP6": by which assistive technology tells the row. */
  private String name(Row row) {
    List<String> sides = new ArrayList<>();
    if (!row.a().isEmpty()) {
      sides.add(names(row.a(), namesOfA));
    }
    if (!row.b().isEmpty()) {
      sides.add(names(row.b(), namesOfB));
    }
    return String.join(" – ", sides);
  }

  private String text(String key, Object... args) {
    return TextHtml.escape(Texts.get(locale, key, args));
  }
}
