package org.dispositif.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.export.Paper.Cell;
import org.dispositif.export.Paper.Run;

/** The table of a report: marks as on the screen, so many columns at once as a page holds. */
final class ReportTable {

  /** So many columns fit beside the demands on a page that stands, and on one that lies. */
  private static final int STANDING = 4;

  private static final int LYING = 12;
  private static final double NUMBER = 0.06;
  private static final int LONGEST_WORDS = 140;

  private final CoverageTable table;
  private final ReportWords words;
  private final Paper paper;

  ReportTable(CoverageTable table, ReportWords words, Paper paper) {
    this.table = table;
    this.words = words;
    this.paper = paper;
  }

  void write() throws IOException {
    boolean wide = table.columns().size() > STANDING;
    if (wide) {
      paper.turn(true);
    }
    paper.heading(1, Run.of(words.text("report.table")));
    for (int from = 0; from < table.columns().size(); from += LYING) {
      part(from, Math.min(table.columns().size(), from + LYING));
    }
    if (wide) {
      paper.turn(false);
    }
  }

  private void part(int from, int to) throws IOException {
    String name = words.text("report.table");
    if (to - from < table.columns().size()) {
      name = words.text("report.part", from + 1, to, table.columns().size());
      paper.heading(2, Run.of(name));
    }
    List<Cell> head = new ArrayList<>();
    head.add(Cell.of(words.text("report.number")));
    head.add(Cell.of(words.text("export.coverage.number")));
    table.columns().subList(from, to).forEach(c -> head.add(head(c)));
    List<List<Cell>> rows = table.rows().stream().map(row -> row(row, from, to)).toList();
    paper.table(new Paper.Grid(name, head, rows, widths(to - from)));
  }

  private Cell head(CoverageTable.Column column) {
    String name = column.resolution().name();
    String older = column.older() ? "\n" + words.text("report.older") : "";
    return Cell.of(Run.bold(cut(name) + year(column)), Run.of(older));
  }

  private static String year(CoverageTable.Column column) {
    boolean symbol = column.resolution().symbol() != null;
    return symbol && column.resolution().date() != null
        ? "\n" + column.resolution().date().getYear()
        : "";
  }

  private List<Cell> row(CoverageTable.Row row, int from, int to) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Run.bold(row.demand().number())));
    cells.add(Cell.of(Run.in(row.letter().language(), cut(row.demand().shown()))));
    for (CoverageTable.Cell cell : row.cells().subList(from, to)) {
      cells.add(new Cell(List.of(mark(cell)), cell.state()));
    }
    return cells;
  }

  private Run mark(CoverageTable.Cell cell) {
    return new Run(words.words().cell(cell), null, cell.judged(), null);
  }

  private static List<Double> widths(int columns) {
    double each = Math.min(0.14, 0.62 / columns);
    List<Double> widths = new ArrayList<>(List.of(NUMBER, 1 - NUMBER - columns * each));
    for (int i = 0; i < columns; i++) {
      widths.add(each);
    }
    return widths;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_WORDS) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_WORDS);
    int end = space > LONGEST_WORDS / 2 ? space : text.offsetByCodePoints(0, LONGEST_WORDS / 2);
    return text.substring(0, end) + " […]";
  }
}
