package org.dispositif.comparison;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;

/** Holds a letter's demands against resolutions. */
@Stateless
public class ComparisonService {

  @PersistenceContext EntityManager em;
  @Inject DemandService demands;
  @Inject DocumentService documents;
  @Inject JudgementViews views;

  /**
   * The table of what was judged on the current texts of these resolutions, as far as the caller
   * may read them.
   */
  public CoverageTable table(UUID letter, List<UUID> resolutions) {
    DocumentView from = documents.get(letter);
    List<CoverageTable.Column> columns =
        resolutions.stream()
            .distinct()
            .map(id -> CoverageTable.Column.of(from, documents.get(id)))
            .toList();
    List<DemandView> all = demands.list(letter);
    List<JudgementView> judgements = judgements(from, columns);
    List<CoverageTable.Row> rows =
        all.stream()
            .filter(d -> d.state() != DemandState.REJECTED)
            .map(d -> row(d, columns, judgements))
            .toList();
    return new CoverageTable(from, columns, rows, CoverageTable.Totals.of(all, rows));
  }

  private List<JudgementView> judgements(DocumentView letter, List<CoverageTable.Column> columns) {
    if (columns.isEmpty()) {
      return List.of();
    }
    return views.of(
        em.createQuery(
                "select j from Judgement j, Demand d where d.id = j.demand and d.document = :letter"
                    + " and j.textVersion in :versions and j.deletedAt is null",
                Judgement.class)
            .setParameter("letter", letter.id())
            .setParameter(
                "versions", columns.stream().map(c -> c.resolution().textVersion()).toList())
            .getResultList());
  }

  private static CoverageTable.Row row(
      DemandView demand, List<CoverageTable.Column> columns, List<JudgementView> judgements) {
    List<JudgementView> own =
        judgements.stream().filter(j -> j.demand().equals(demand.id())).toList();
    return new CoverageTable.Row(
        demand, columns.stream().map(c -> cell(c.resolution().id(), own)).toList());
  }

  private static CoverageTable.Cell cell(UUID resolution, List<JudgementView> judgements) {
    List<JudgementView> here =
        judgements.stream().filter(j -> j.document().equals(resolution)).toList();
    return new CoverageTable.Cell(
        resolution,
        here.stream().filter(j -> !j.agreed()).toList(),
        here.stream().filter(JudgementView::agreed).findFirst().orElse(null));
  }
}
