package org.dispositif.export;

import static org.dispositif.export.Paper.Look.BODY;
import static org.dispositif.export.Paper.Look.SMALL;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;
import org.dispositif.export.Paper.Look;
import org.dispositif.export.Paper.Run;

/** Demand by demand: its words, and every judgement with what it rests on, quoted and cited. */
final class ReportDemands {

  private final CoverageTable table;
  private final ReportWords words;
  private final Paper paper;

  ReportDemands(CoverageTable table, ReportWords words, Paper paper) {
    this.table = table;
    this.words = words;
    this.paper = paper;
  }

  void write() throws IOException {
    paper.heading(1, Run.of(words.text("report.each")));
    UUID letter = null;
    for (CoverageTable.Row row : table.rows()) {
      if (!row.letter().id().equals(letter)) {
        letter = row.letter().id();
        paper.heading(2, Run.in(row.letter().language(), row.letter().name()));
      }
      demand(row);
    }
  }

  private void demand(CoverageTable.Row row) throws IOException {
    DemandView demand = row.demand();
    String language = row.letter().language();
    paper.heading(3, Run.of(demand.number() + " "), Run.in(language, demand.shown()));
    paper.line(SMALL, about(row));
    if (demand.wording() != null) {
      paper.line(Look.QUOTE, Run.in(language, demand.text()));
    }
    for (int i = 0; i < row.cells().size(); i++) {
      cell(table.columns().get(i).resolution(), row.cells().get(i));
    }
    unjudged(row);
  }

  private List<Run> about(CoverageTable.Row row) {
    List<String> parts = new ArrayList<>();
    if (!row.demand().addressees().isEmpty()) {
      parts.add(words.text("table.to", words.addressees(row)));
    }
    parts.add(words.text("demand.level." + row.demand().level()));
    if (row.demand().state() != DemandState.CONFIRMED) {
      parts.add(words.text("table.state." + row.demand().state()));
    }
    String page = words.demand().apply(row.demand().id());
    return List.of(Run.of(String.join(" · ", parts) + " · "), Run.link(page, page));
  }

  // ---------------------------------------------------------------- judgements

  private void cell(DocumentView resolution, CoverageTable.Cell cell) throws IOException {
    if (!cell.judged()) {
      if (!cell.parts().isEmpty()) {
        paper.line(BODY, Run.bold(resolution.name() + " "), Run.of(parts(cell)));
      }
      return;
    }
    if (cell.agreed() != null) {
      String who = words.text("judging.agreed") + ", " + cell.agreed().assessorName();
      judgement(resolution, cell, cell.agreed(), who);
    }
    for (JudgementView judgement : cell.judgements()) {
      judgement(resolution, cell, judgement, judgement.assessorName());
    }
  }

  private String parts(CoverageTable.Cell cell) {
    String held =
        cell.parts().entrySet().stream()
            .map(e -> e.getValue() + " " + words.judgement(e.getKey()))
            .collect(Collectors.joining(", "));
    return words.text("report.parts", held);
  }

  private void judgement(
      DocumentView resolution, CoverageTable.Cell cell, JudgementView judgement, String who)
      throws IOException {
    String when = cell.older() ? " (" + words.text(older(cell)) + ")" : "";
    paper.line(
        Look.JUDGEMENT,
        Run.bold(resolution.name() + words.text("export.colon")),
        Run.bold(words.judgement(judgement.judgement())),
        Run.of(when + " · " + who));
    if (!judgement.rationale().isBlank()) {
      paper.line(BODY, Run.of(judgement.rationale()));
    }
    for (JudgementView.Proof proof : judgement.evidence()) {
      proof(resolution, proof);
    }
  }

  private static String older(CoverageTable.Cell cell) {
    return cell.already() ? "table.already" : "comparison.older";
  }

  private void proof(DocumentView resolution, JudgementView.Proof proof) throws IOException {
    paper.line(Look.QUOTE, Run.in(resolution.language(), proof.anchor().exact()));
    String page = words.place().apply(proof.anchor());
    String note = proof.note() == null ? "" : " · " + proof.note();
    paper.line(
        Look.SOURCE,
        Run.of(
            words.citation(resolution, proof.anchor())
                + " · "
                + words.language(resolution)
                + " · "),
        Run.link(page, page),
        Run.of(note));
  }

  private void unjudged(CoverageTable.Row row) throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cells().get(i).judged() && row.cells().get(i).parts().isEmpty()) {
        names.add(table.columns().get(i).resolution().name());
      }
    }
    if (!names.isEmpty()) {
      paper.line(SMALL, Run.of(words.text("report.unjudged", String.join("; ", names))));
    }
  }
}
