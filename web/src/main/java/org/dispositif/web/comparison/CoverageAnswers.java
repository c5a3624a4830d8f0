package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.document.DocumentView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.Selectors;
import org.dispositif.web.demand.DemandAnswers;

/** Puts judgements and the coverage table into the API's words. */
@RequestScoped
public class CoverageAnswers {

  @Inject Iris iris;
  @Inject Selectors selectors;
  @Inject DemandAnswers demands;

  CoverageAnswer of(CoverageTable table) {
    CoverageTable.Totals t = table.totals();
    List<CoverageAnswer.Doc> letters = table.letters().stream().map(this::document).toList();
    return new CoverageAnswer(
        letters.get(0),
        letters,
        table.columns().stream().map(this::column).toList(),
        table.rows().stream().map(this::row).toList(),
        table.rows().size(),
        new CoverageAnswer.Totals(
            t.demands(),
            t.found(),
            t.confirmed(),
            t.rejected(),
            t.all(),
            t.judged(),
            t.unjudged(),
            t.cells().get(CellState.DIFFERS),
            settled(t)));
  }

  private static Map<Coverage, Integer> settled(CoverageTable.Totals totals) {
    Map<Coverage, Integer> settled = new EnumMap<>(Coverage.class);
    for (Coverage coverage : Coverage.values()) {
      settled.put(coverage, totals.cells().get(CellState.valueOf(coverage.name())));
    }
    return settled;
  }

  private CoverageAnswer.Column column(CoverageTable.Column c) {
    return new CoverageAnswer.Column(document(c.resolution()), c.older(), c.totals());
  }

  CoverageAnswer.Doc document(DocumentView d) {
    return new CoverageAnswer.Doc(
        d.id(), iris.document(d.id()), iris.documentPage(d.id()), d.title(), d.symbol(), d.date());
  }

  private CoverageAnswer.Row row(CoverageTable.Row row) {
    UUID letter = row.letter().id();
    return new CoverageAnswer.Row(
        demands.of(row.demand()), row.cells().stream().map(c -> cell(letter, c)).toList());
  }

  CoverageAnswer.Cell cell(UUID letter, CoverageTable.Cell cell) {
    return new CoverageAnswer.Cell(
        iris.document(cell.resolution()),
        cell.older(),
        cell.already(),
        cell.judgements().stream().map(j -> of(letter, j)).toList(),
        cell.agreed() == null ? null : of(letter, cell.agreed()),
        cell.settled().orElse(null),
        cell.differs(),
        cell.parts());
  }

  /**
   * @param letter the demand's
   */
  JudgementAnswer of(UUID letter, JudgementView j) {
    String url = iris.api("demands", j.demand(), "coverage", j.document());
    String page =
        iris.base()
            + "/judging?letter=%s&resolution=%s#d-%s".formatted(letter, j.document(), j.demand());
    return new JudgementAnswer(
        j.id(),
        j.agreed() ? url + "/agreed" : url,
        page,
        Preconditions.etag(j.version()),
        iris.demand(j.demand()),
        iris.document(j.document()),
        j.textVersion(),
        new JudgementAnswer.Assessor(j.assessor(), j.assessorName()),
        j.agreed(),
        j.judgement(),
        j.rationale(),
        j.evidence().stream().map(this::proof).toList(),
        j.createdAt(),
        j.modifiedAt());
  }

  JudgementAnswer.Proof proof(JudgementView.Proof proof) {
    AnchorView anchor = proof.anchor();
    Selectors.Points at = selectors.points(anchor.document(), anchor.span());
    UUID clause = anchor.clause();
    return new JudgementAnswer.Proof(
        clause == null ? iris.document(anchor.document()) : iris.clause(clause),
        clause == null
            ? iris.documentPage(anchor.document())
            : iris.clausePage(anchor.document(), clause),
        anchor.label(),
        anchor.exact(),
        at.start(),
        at.end(),
        anchor.wholeClause() ? null : selectors.of(anchor),
        proof.note());
  }
}
