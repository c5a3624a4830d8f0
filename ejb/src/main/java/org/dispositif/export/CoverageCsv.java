package org.dispositif.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;

/**
 * The coverage table as RFC 4180, one line for each judgement and one for each cell that nobody has
 * judged. Begins with a byte order mark, without which Excel takes UTF-8 for something else. A cell
 * that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection").
 */
final class CoverageCsv {

  static final String BYTE_ORDER_MARK = "\uFEFF";
  static final List<String> COLUMNS =
      List.of(
          "letter",
          "number",
          "umbrella",
          "level",
          "state",
          "words",
          "wording",
          "addressees",
          "verbs",
          "resolution",
          "title",
          "date",
          "older",
          "assessor",
          "judgement",
          "evidence",
          "evidenceWords",
          "rationale",
          "judgedAt");

  private final CoverageTable table;
  private final ExportWords words;

  CoverageCsv(CoverageTable table, ExportWords words) {
    this.table = table;
    this.words = words;
  }

  /**
   * @throws IOException of {@code to}
   */
  static void write(CoverageTable table, ExportWords words, Appendable to) throws IOException {
    CoverageCsv csv = new CoverageCsv(table, words);
    to.append(BYTE_ORDER_MARK);
    CSVPrinter out = new CSVPrinter(to, CSVFormat.RFC4180);
    out.printRecord(csv.head());
    for (List<String> line : csv.lines()) {
      out.printRecord(line.stream().map(ExportWords::inert).toList());
    }
    out.flush();
  }

  List<String> head() {
    return COLUMNS.stream().map(c -> words.text("export.coverage." + c)).toList();
  }

  List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    for (CoverageTable.Row row : table.rows()) {
      for (int i = 0; i < table.columns().size(); i++) {
        cell(row, table.columns().get(i).resolution(), row.cells().get(i), lines);
      }
    }
    return lines;
  }

  private void cell(
      CoverageTable.Row row,
      DocumentView resolution,
      CoverageTable.Cell cell,
      List<List<String>> lines) {
    List<String> head = head(row, resolution, cell);
    if (!cell.judged()) {
      lines.add(join(head, List.of("", words.text("judgement.UNJUDGED"), "", "", "", "")));
    }
    for (JudgementView judgement : cell.judgements()) {
      lines.add(join(head, tail(resolution, judgement, judgement.assessorName())));
    }
    if (cell.agreed() != null) {
      lines.add(join(head, tail(resolution, cell.agreed(), words.text("judging.agreed"))));
    }
  }

  private List<String> head(
      CoverageTable.Row row, DocumentView resolution, CoverageTable.Cell cell) {
    DemandView demand = row.demand();
    return List.of(
        row.letter().name(),
        demand.number(),
        umbrella(demand),
        words.text("demand.level." + demand.level()),
        words.text("demand.state." + demand.state()),
        demand.text(),
        demand.wording() == null ? "" : demand.wording(),
        words.addressees(demand),
        words.verbs(demand),
        resolution.name(),
        resolution.title(),
        resolution.date() == null ? "" : resolution.date().toString(),
        cell.older() ? words.text("export.yes") : "");
  }

  private static String umbrella(DemandView demand) {
    int dot = demand.number().lastIndexOf('.');
    return dot < 0 ? "" : demand.number().substring(0, dot);
  }

  private List<String> tail(DocumentView resolution, JudgementView j, String assessor) {
    return List.of(
        assessor,
        words.text("judgement." + j.judgement()),
        words.labels(resolution, j),
        words.quoted(resolution, j),
        j.rationale(),
        j.modifiedAt().toString());
  }

  private static List<String> join(List<String> head, List<String> tail) {
    return Stream.concat(head.stream(), tail.stream()).toList();
  }
}
