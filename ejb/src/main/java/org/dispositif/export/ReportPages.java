package org.dispositif.export;

import static org.dispositif.export.Paper.Look.BODY;
import static org.dispositif.export.Paper.Look.BULLET;
import static org.dispositif.export.Paper.Look.SMALL;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.document.DocumentView;
import org.dispositif.export.Paper.Cell;
import org.dispositif.export.Paper.Look;
import org.dispositif.export.Paper.Run;

/** A report from its title to its open questions, on whatever paper. */
final class ReportPages {

  private final Report report;
  private final CoverageTable table;
  private final ReportWords words;
  private final Paper paper;

  private ReportPages(Report report, ReportWords words, Paper paper) {
    this.report = report;
    this.table = report.table();
    this.words = words;
    this.paper = paper;
  }

  static void write(Report report, ReportWords words, Paper paper) throws IOException {
    ReportPages pages = new ReportPages(report, words, paper);
    pages.opening();
    pages.method();
    pages.compared();
    pages.totals();
    new ReportTable(report.table(), words, paper).write();
    new ReportDemands(report.table(), words, paper).write();
    new ReportQuestions(report.table(), words, paper).write();
    paper.end();
  }

  private void opening() throws IOException {
    paper.line(Look.TITLE, Run.of(words.text("report.title")));
    paper.line(Look.SUBTITLE, Run.of(report.title()));
    paper.line(
        SMALL,
        Run.of(words.text("report.by", report.by(), words.time(report.at()), report.dossier())));
    paper.line(SMALL, Run.link(words.text("report.page"), report.page()));
  }

  // ---------------------------------------------------------------- method

  private void method() throws IOException {
    paper.heading(1, Run.of(words.text("report.method")));
    paper.line(BODY, Run.of(words.text("report.method.text")));
    for (CellState state : CellState.values()) {
      paper.line(
          BULLET,
          Run.bold(words.words().letter(state) + " "),
          Run.of(words.text("export.legend." + state)));
    }
    for (String note : List.of("agreed", "parts", "older", "found")) {
      paper.line(BODY, Run.of(words.text("report.method." + note)));
    }
    paper.heading(2, Run.of(words.text("report.assessors")));
    assessors(report.agreement());
  }

  private void assessors(AgreementCounts counts) throws IOException {
    if (counts.people().isEmpty()) {
      paper.line(BODY, Run.of(words.text("report.assessors.none")));
      return;
    }
    for (Map.Entry<String, Integer> person : counts.people().entrySet()) {
      paper.line(BULLET, Run.of(words.text("report.assessor", person.getKey(), person.getValue())));
    }
    paper.line(BODY, Run.of(words.agreement(counts)));
    for (AgreementCounts.Pair pair : counts.pairs()) {
      String line =
          words.text("report.pair", pair.first(), pair.second(), pair.both(), pair.same());
      paper.line(BULLET, Run.of(line));
    }
  }

  // ---------------------------------------------------------------- what is compared

  private void compared() throws IOException {
    paper.heading(1, Run.of(words.text("report.compared")));
    paper.heading(2, Run.of(words.text("report.letters")));
    for (DocumentView letter : table.letters()) {
      document(letter, false);
    }
    CoverageTable.Totals totals = table.totals();
    paper.line(
        BODY,
        Run.of(
            words.text(
                "report.demands",
                totals.demands(),
                totals.confirmed(),
                totals.found(),
                totals.rejected())));
    paper.heading(2, Run.of(words.text("report.resolutions")));
    for (CoverageTable.Column column : table.columns()) {
      document(column.resolution(), column.older());
    }
  }

  private void document(DocumentView d, boolean older) throws IOException {
    List<Run> runs = new ArrayList<>();
    if (d.symbol() != null) {
      runs.add(Run.bold(d.symbol() + ". "));
    }
    runs.add(Run.in(d.language(), d.title()));
    runs.add(Run.of(d.date() == null ? "" : " · " + words.day(d.date())));
    runs.add(Run.of(" · " + words.language(d)));
    runs.add(Run.of(older ? " · " + words.text("comparison.older") + " · " : " · "));
    String page = words.document().apply(d.id());
    runs.add(Run.link(page, page));
    paper.line(BULLET, runs);
  }

  // ---------------------------------------------------------------- totals

  private void totals() throws IOException {
    paper.heading(1, Run.of(words.text("report.totals")));
    List<Cell> head = new ArrayList<>(List.of(Cell.of(words.text("export.coverage.resolution"))));
    for (CellState state : CellState.values()) {
      head.add(Cell.of(words.words().letter(state)));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (CoverageTable.Column column : table.columns()) {
      rows.add(counted(column.resolution().name(), column.totals()));
    }
    if (table.columns().size() > 1) {
      rows.add(counted(words.text("report.all"), table.totals().cells()));
    }
    List<Double> widths = new ArrayList<>(List.of(0.44));
    Arrays.stream(CellState.values()).forEach(s -> widths.add(0.08));
    paper.table(new Paper.Grid(words.text("report.totals"), head, rows, widths));
    CoverageTable.Totals totals = table.totals();
    paper.line(SMALL, Run.of(words.text("report.judged", totals.judged(), totals.all())));
  }

  private static List<Cell> counted(String name, Map<CellState, Integer> totals) {
    List<Cell> row = new ArrayList<>(List.of(Cell.of(Run.bold(name))));
    for (CellState state : CellState.values()) {
      row.add(Cell.of(String.valueOf(totals.get(state))));
    }
    return row;
  }
}
