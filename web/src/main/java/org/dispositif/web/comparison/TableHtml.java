package org.dispositif.web.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispositif.comparison.Progress;
import org.dispositif.web.Texts;
import org.dispositif.web.document.TextHtml;

/**
 * The rows of the coverage table as one piece of HTML: a table has thousands of cells, and a
 * component for each part of each cell makes a page slow. A cell's words are its name, which the
 * page also shows where one points. Everything is escaped.
 */
final class TableHtml {

  private final Locale reader;
  private final int columns;
  private final Map<Progress, String> sums = new EnumMap<>(Progress.class);
  private final StringBuilder html = new StringBuilder();

  /**
   * @param columns how many resolutions
   * @param address of the table, for what leads from a row to rows like it
   */
  TableHtml(Locale reader, int columns, TableAddress address, Progress on) {
    this.reader = reader;
    this.columns = columns;
    for (Progress p : Progress.values()) {
      sums.put(p, sum(p, address.with("progress", p == on ? null : p)));
    }
  }

  /** The inside of the table's body. */
  String of(List<TableView.Row> rows) {
    rows.forEach(this::row);
    return html.toString();
  }

  private void row(TableView.Row row) {
    if (!row.letter().isEmpty()) {
      letter(row);
    }
    html.append("<tr role=\"row\"");
    attribute("data-demand", row.id().toString());
    html.append('>');
    demand(row);
    row.cells().forEach(cell -> cell(row, cell));
    if (columns > 1) {
      html.append(sums.get(Progress.valueOf(row.progress())));
      html.append(row.judged()).append('/').append(columns).append("</a></td>");
    }
    html.append("</tr>");
  }

  private void letter(TableView.Row row) {
    html.append("<tr role=\"row\" class=\"letter\"><th role=\"rowheader\" scope=\"rowgroup\"");
    attribute("colspan", String.valueOf(columns + (columns > 1 ? 2 : 1)));
    attribute("lang", row.language());
    html.append("><span>").append(TextHtml.escape(row.letter())).append("</span></th></tr>");
  }

  private void demand(TableView.Row row) {
    html.append("<th role=\"rowheader\" scope=\"row\"");
    attribute("class", "what d" + row.depth());
    html.append("><a");
    attribute("href", row.href());
    html.append("><b>").append(TextHtml.escape(row.number())).append("</b> <span class=\"w\"");
    attribute("lang", row.language());
    html.append('>').append(TextHtml.escape(row.words())).append("</span></a><small>");
    html.append(TextHtml.escape(row.about())).append("</small></th>");
  }

  /** Most cells of a large table are open: they hold nothing but a sign. */
  private void cell(TableView.Row row, TableView.Cell cell) {
    html.append("<td role=\"gridcell\"");
    attribute("class", cell.css().isEmpty() ? "c" : "c " + cell.css());
    html.append("><a class=\"cell\"");
    attribute("href", cell.href());
    attribute("data-cell", row.id() + "/" + cell.resolution());
    if (!cell.evidence().isEmpty()) {
      attribute("data-evidence", cell.evidence());
    }
    attribute("aria-label", cell.say());
    html.append('>');
    if (cell.open()) {
      html.append(TextHtml.escape(cell.marks().get(0).letter()));
    } else {
      marks(cell.marks());
    }
    html.append("</a></td>");
  }

  private void marks(List<CellMark> marks) {
    boolean split = marks.size() > 1 || marks.stream().anyMatch(m -> !m.count().isEmpty());
    html.append(split ? "<span class=\"split\">" : "");
    for (CellMark mark : marks) {
      html.append("<span class=\"j ").append(mark.css()).append("\">");
      if (!mark.count().isEmpty()) {
        html.append("<i>").append(TextHtml.escape(mark.count())).append("</i>");
      }
      html.append(TextHtml.escape(mark.letter())).append("</span>");
    }
    html.append(split ? "</span>" : "");
  }

  /** All but the numbers. */
  private String sum(Progress progress, String href) {
    return "<td role=\"gridcell\" class=\"sum\"><a data-filter=\"\" href=\""
        + TextHtml.escape(href)
        + "\" title=\""
        + TextHtml.escape(Texts.get(reader, "table.progress." + progress))
        + "\">";
  }

  private void attribute(String name, String value) {
    html.append(' ').append(name).append("=\"").append(TextHtml.escape(value)).append('"');
  }
}
