package org.dispositif.export;

import static org.dispositif.export.Paper.Look.BODY;
import static org.dispositif.export.Paper.Look.BULLET;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.demand.DemandState;
import org.dispositif.export.Paper.Run;

/** What is still open: where assessors differ, what nobody confirmed, what nobody judged. */
final class ReportQuestions {

  private final CoverageTable table;
  private final ReportWords words;
  private final Paper paper;

  ReportQuestions(CoverageTable table, ReportWords words, Paper paper) {
    this.table = table;
    this.words = words;
    this.paper = paper;
  }

  void write() throws IOException {
    paper.heading(1, Run.of(words.text("report.open")));
    List<String> all = of(table, words);
    if (all.isEmpty()) {
      paper.line(BODY, Run.of(words.text("report.open.none")));
    }
    for (String question : all) {
      paper.line(BULLET, Run.of(question));
    }
  }

  /** Each as a sentence. */
  static List<String> of(CoverageTable table, ReportWords words) {
    List<String> all = new ArrayList<>();
    for (CoverageTable.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (row.cells().get(i).differs()) {
          all.add(differs(row, table.columns().get(i), row.cells().get(i), words));
        }
      }
    }
    found(table, words, all);
    for (CoverageTable.Column column : table.columns()) {
      int open = column.totals().get(CellState.UNJUDGED);
      if (open > 0) {
        all.add(words.text("report.open.unjudged", column.resolution().name(), open));
      }
    }
    return all;
  }

  private static String differs(
      CoverageTable.Row row,
      CoverageTable.Column column,
      CoverageTable.Cell cell,
      ReportWords words) {
    String said =
        cell.judgements().stream()
            .map(j -> j.assessorName() + " " + words.judgement(j.judgement()))
            .collect(Collectors.joining(", "));
    return words.text(
        "report.open.differs", row.demand().number(), column.resolution().name(), said);
  }

  private static void found(CoverageTable table, ReportWords words, List<String> all) {
    String found =
        table.rows().stream()
            .filter(r -> r.demand().state() == DemandState.FOUND)
            .map(r -> r.demand().number())
            .collect(Collectors.joining(", "));
    if (!found.isEmpty()) {
      all.add(words.text("report.open.found", found));
    }
  }
}
