package org.dispositif.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dispositif.clause.AnchorView;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;

/**
 * A report as lines: one for each quoted piece of evidence with its source, and one for each
 * judgement that rests on none. What a spreadsheet would take for a formula is made inert.
 */
final class ReportLines {

  static final List<String> COLUMNS =
      List.of(
          "export.coverage.letter",
          "export.coverage.number",
          "export.coverage.words",
          "export.coverage.addressees",
          "export.coverage.state",
          "export.coverage.resolution",
          "export.coverage.title",
          "export.coverage.date",
          "export.coverage.older",
          "export.coverage.assessor",
          "export.coverage.judgement",
          "export.coverage.rationale",
          "report.quotation",
          "report.source",
          "report.paragraph",
          "report.language",
          "report.address",
          "report.note",
          "export.coverage.judgedAt");

  private final CoverageTable table;
  private final ReportWords words;

  ReportLines(CoverageTable table, ReportWords words) {
    this.table = table;
    this.words = words;
  }

  /**
   * RFC 4180 with a byte order mark, as {@link CoverageCsv}.
   *
   * @throws IOException of {@code to}
   */
  void write(Appendable to) throws IOException {
    to.append(CoverageCsv.BYTE_ORDER_MARK);
    CSVPrinter out = new CSVPrinter(to, CSVFormat.RFC4180);
    out.printRecord(head());
    for (CoverageTable.Row row : table.rows()) {
      for (List<String> line : lines(row)) {
        out.printRecord(line.stream().map(ExportWords::inert).toList());
      }
    }
    out.flush();
  }

  List<String> head() {
    return COLUMNS.stream().map(c -> words.text(c)).toList();
  }

  List<List<String>> lines(CoverageTable.Row row) {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      DocumentView resolution = table.columns().get(i).resolution();
      CoverageTable.Cell cell = row.cells().get(i);
      if (cell.agreed() != null) {
        add(lines, row, resolution, cell, cell.agreed(), words.text("judging.agreed"));
      }
      for (JudgementView judgement : cell.judgements()) {
        add(lines, row, resolution, cell, judgement, judgement.assessorName());
      }
    }
    return lines;
  }

  private void add(
      List<List<String>> lines,
      CoverageTable.Row row,
      DocumentView resolution,
      CoverageTable.Cell cell,
      JudgementView judgement,
      String who) {
    Stream<List<String>> quoted =
        judgement.evidence().isEmpty()
            ? Stream.of(List.of("", "", "", "", "", ""))
            : judgement.evidence().stream().map(p -> quoted(resolution, p));
    List<String> before =
        Stream.concat(
                head(row, resolution, cell),
                Stream.of(who, words.judgement(judgement.judgement()), judgement.rationale()))
            .toList();
    String at = judgement.modifiedAt().toString();
    quoted
        .map(q -> Stream.of(before, q, List.of(at)).flatMap(List::stream).toList())
        .forEach(lines::add);
  }

  private Stream<String> head(
      CoverageTable.Row row, DocumentView resolution, CoverageTable.Cell cell) {
    DemandView demand = row.demand();
    return Stream.of(
        row.letter().name(),
        demand.number(),
        demand.shown(),
        words.addressees(row),
        words.text("demand.state." + demand.state()),
        resolution.name(),
        resolution.title(),
        resolution.date() == null ? "" : resolution.date().toString(),
        cell.older() ? words.text("export.yes") : "");
  }

  private List<String> quoted(DocumentView resolution, JudgementView.Proof proof) {
    AnchorView anchor = proof.anchor();
    return List.of(
        anchor.exact(),
        words.citation(resolution, anchor),
        anchor.label() == null ? "" : anchor.label(),
        resolution.language(),
        words.place().apply(anchor),
        proof.note() == null ? "" : proof.note());
  }
}
