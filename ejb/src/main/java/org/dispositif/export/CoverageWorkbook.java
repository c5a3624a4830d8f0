package org.dispositif.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.CoverageTable;

/**
 * The coverage table as a workbook (Office Open XML): the table as on the screen, every judgement
 * with its evidence quoted and cited, and a legend. No cell is a formula.
 */
final class CoverageWorkbook {

  /** The most characters that Excel holds in a cell. */
  private static final int LONGEST_CELL = 32_767;

  /** The others lie in a file until the workbook is whole. */
  private static final int ROWS_IN_MEMORY = 100;

  private static final int CHARACTER = 256;
  private static final List<Integer> GRID_WIDTHS = List.of(22, 8, 60, 24, 18, 12);
  private static final List<Integer> LINE_WIDTHS =
      List.of(22, 8, 8, 11, 11, 50, 30, 24, 18, 18, 36, 12, 10, 18, 14, 16, 60, 50, 18);
  private static final List<Integer> EVIDENCE_WIDTHS =
      List.of(22, 8, 50, 24, 11, 18, 36, 12, 10, 18, 14, 50, 60, 30, 12, 10, 40, 24, 18);
  private static final int RESOLUTION_WIDTH = 16;

  private final CoverageTable table;
  private final ExportWords words;
  private final SXSSFWorkbook book;
  private final WorkbookStyles styles;

  private CoverageWorkbook(CoverageTable table, ExportWords words, SXSSFWorkbook book) {
    this.table = table;
    this.words = words;
    this.book = book;
    this.styles = new WorkbookStyles(book);
  }

  /**
   * @throws IOException of {@code to}, which stays open
   */
  static void write(CoverageTable table, ExportWords words, OutputStream to) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      CoverageWorkbook made = new CoverageWorkbook(table, words, book);
      made.grid();
      made.judgements();
      made.legend();
      book.write(to);
    }
  }

  /**
   * The same with what makes it a report: what it is and how it was made, every quotation with its
   * source, what is open.
   *
   * @throws IOException of {@code to}, which stays open
   */
  static void write(Report report, ReportWords words, OutputStream to) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      CoverageWorkbook made = new CoverageWorkbook(report.table(), words.words(), book);
      made.facts(report, words);
      made.grid();
      made.evidence(words);
      made.judgements();
      made.questions(words);
      made.legend();
      book.write(to);
    }
  }

  private void facts(Report report, ReportWords words) {
    CoreProperties about = book.getXSSFWorkbook().getProperties().getCoreProperties();
    about.setTitle(words.text("report.title") + words.text("export.colon") + report.title());
    about.setCreator(report.by());
    Sheet sheet =
        sheet(
            "report", List.of(words.text("report.title"), ""), List.of(28, 100), RESOLUTION_WIDTH);
    int at = 1;
    for (List<String> line : ReportFacts.of(report, words)) {
      line(sheet.createRow(at++), line, line.size());
    }
  }

  private void evidence(ReportWords reported) {
    ReportLines lines = new ReportLines(table, reported);
    Sheet sheet = sheet("evidence", lines.head(), EVIDENCE_WIDTHS, RESOLUTION_WIDTH);
    sheet.createFreezePane(2, 1);
    int last = lines.head().size() - 1;
    int at = 1;
    for (CoverageTable.Row of : table.rows()) {
      for (List<String> line : lines.lines(of)) {
        Row row = sheet.createRow(at++);
        line(row, line, last);
        time(row, last, line.get(last));
      }
    }
  }

  private void questions(ReportWords reported) {
    Sheet sheet =
        sheet("questions", List.of(reported.text("report.open")), List.of(120), RESOLUTION_WIDTH);
    int at = 1;
    for (String question : ReportQuestions.of(table, reported)) {
      line(sheet.createRow(at++), List.of(question), 1);
    }
  }

  private void grid() {
    CoverageGrid grid = new CoverageGrid(table, words);
    Sheet sheet = sheet("table", grid.head(), GRID_WIDTHS, RESOLUTION_WIDTH);
    sheet.createFreezePane(3, 1);
    List<List<String>> lines = grid.lines();
    for (int i = 0; i < lines.size(); i++) {
      Row row = sheet.createRow(i + 1);
      line(row, lines.get(i), CoverageGrid.BEFORE);
      judged(row, table.rows().get(i), lines.get(i));
    }
  }

  private void judged(Row row, CoverageTable.Row of, List<String> line) {
    for (int i = 0; i < of.cells().size(); i++) {
      CoverageTable.Cell cell = of.cells().get(i);
      int at = CoverageGrid.BEFORE + i;
      put(row, at, line.get(at), cell.older() ? styles.older : styles.of(cell.state()));
    }
    Cell count = row.createCell(CoverageGrid.BEFORE + of.cells().size());
    count.setCellValue(of.judged());
    count.setCellStyle(styles.text);
  }

  private void judgements() {
    CoverageCsv csv = new CoverageCsv(table, words);
    Sheet sheet = sheet("judgements", csv.head(), LINE_WIDTHS, RESOLUTION_WIDTH);
    sheet.createFreezePane(2, 1);
    int last = csv.head().size() - 1;
    List<List<String>> lines = csv.lines();
    for (int i = 0; i < lines.size(); i++) {
      Row row = sheet.createRow(i + 1);
      line(row, lines.get(i), last);
      time(row, last, lines.get(i).get(last));
    }
  }

  private void time(Row row, int at, String instant) {
    if (!instant.isEmpty()) {
      Cell cell = row.createCell(at);
      cell.setCellValue(Date.from(Instant.parse(instant)));
      cell.setCellStyle(styles.time);
    }
  }

  private void legend() {
    List<String> head =
        List.of(words.text("export.legend.mark"), words.text("export.legend.means"));
    Sheet sheet = sheet("legend", head, List.of(12, 70), RESOLUTION_WIDTH);
    int at = 1;
    for (CellState state : CellState.values()) {
      Row row = sheet.createRow(at++);
      put(row, 0, words.letter(state), styles.of(state));
      put(row, 1, words.text("export.legend." + state), styles.text);
    }
    for (String note : List.of("agreed", "parts", "older", "found")) {
      Row row = sheet.createRow(at++);
      put(row, 0, words.text("export.legend." + note + ".mark"), styles.text);
      put(row, 1, words.text("export.legend." + note), styles.text);
    }
  }

  // ---------------------------------------------------------------- sheets and cells

  private Sheet sheet(String name, List<String> head, List<Integer> widths, int width) {
    Sheet sheet = book.createSheet(words.text("export.sheet." + name));
    Row row = sheet.createRow(0);
    for (int i = 0; i < head.size(); i++) {
      put(row, i, head.get(i), styles.head);
      sheet.setColumnWidth(i, CHARACTER * (i < widths.size() ? widths.get(i) : width));
    }
    sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, head.size() - 1));
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    return sheet;
  }

  private void line(Row row, List<String> cells, int until) {
    for (int i = 0; i < until; i++) {
      String cell = cells.get(i);
      put(row, i, cell, ExportWords.startsFormula(cell) ? styles.formulaLike : styles.text);
    }
  }

  private static void put(Row row, int at, String value, CellStyle style) {
    Cell cell = row.createCell(at);
    cell.setCellValue(cut(value));
    cell.setCellStyle(style);
  }

  private static String cut(String value) {
    if (value.length() <= LONGEST_CELL) {
      return value;
    }
    int end = LONGEST_CELL - 1;
    return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
