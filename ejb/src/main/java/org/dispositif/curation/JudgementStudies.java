package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.comparison.Shown;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.LayerFilter;
import org.dispositif.platform.Caller;
import org.dispositif.text.agree.Ratings;
import org.dispositif.text.segment.DocumentKind;

/** Who judged what, as a study. */
@Dependent
class JudgementStudies {

  /** From the contrary to the whole; so they are compared where order counts. */
  static final List<Coverage> ORDER =
      List.of(
          Coverage.CONTRADICTED,
          Coverage.NONE,
          Coverage.MENTIONED,
          Coverage.PARTIAL,
          Coverage.FULL);

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject ComparisonService comparisons;
  @Inject DocumentService documents;

  Study study(Scope scope) {
    CoverageTable table = table(scope);
    List<Study.Rater> people = people(scope, table);
    Map<UUID, DocumentView> resolutions =
        table.columns().stream()
            .map(CoverageTable.Column::resolution)
            .collect(Collectors.toMap(DocumentView::id, r -> r));
    List<Study.Item> items =
        table.rows().stream()
            .flatMap(row -> row.cells().stream().map(c -> item(row, c, people, resolutions)))
            .toList();
    List<String> categories = ORDER.stream().map(Coverage::name).toList();
    return new Study(Subject.JUDGEMENTS, people, categories, items, List.of());
  }

  CoverageTable table(Scope scope) {
    Set<DocumentView> read = Set.copyOf(scope.documents());
    if (read.isEmpty()) {
      List<Object[]> rows = judged(scope.dossier());
      Set<UUID> readable =
          documents
              .readable(
                  rows.stream()
                      .flatMap(r -> Stream.of((UUID) r[0], (UUID) r[1]))
                      .distinct()
                      .toList())
              .keySet();
      return comparisons.table(
          column(rows, 0, readable), column(rows, 1, readable), Shown.ALL, scope::holds);
    }
    return comparisons.table(ids(scope, false), ids(scope, true), Shown.ALL, scope::holds);
  }

  private List<Object[]> judged(UUID dossier) {
    return em.createQuery(
            "select distinct d.document, j.document from Judgement j join Demand d on d.id ="
                + " j.demand where j.dossier = :dossier and j.agreed = false and j.deletedAt is"
                + " null and "
                + LayerFilter.visibleJudgement("j"),
            Object[].class)
        .setParameter("dossier", dossier)
        .setParameter(LayerFilter.VIEWER, caller.id())
        .getResultList();
  }

  private static List<UUID> column(List<Object[]> rows, int column, Set<UUID> readable) {
    return rows.stream()
        .map(r -> (UUID) r[column])
        .filter(readable::contains)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<UUID> ids(Scope scope, boolean resolutions) {
    return scope.documents().stream()
        .filter(d -> (d.kind() == DocumentKind.RESOLUTION) == resolutions)
        .map(DocumentView::id)
        .toList();
  }

  private static List<Study.Rater> people(Scope scope, CoverageTable table) {
    if (scope.assigned()) {
      return scope.people();
    }
    Map<UUID, String> names = new LinkedHashMap<>();
    table.rows().stream()
        .flatMap(r -> r.cells().stream())
        .flatMap(c -> c.judgements().stream())
        .forEach(j -> names.put(j.assessor(), j.assessorName()));
    return names.entrySet().stream()
        .map(e -> new Study.Rater(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Study.Rater::name))
        .toList();
  }

  private static Study.Item item(
      CoverageTable.Row row,
      CoverageTable.Cell cell,
      List<Study.Rater> people,
      Map<UUID, DocumentView> resolutions) {
    int[] ratings = new int[people.size()];
    Arrays.setAll(
        ratings,
        i ->
            cell.by(people.get(i).id())
                .map(JudgementView::judgement)
                .map(ORDER::indexOf)
                .orElse(Ratings.MISSING));
    DocumentView resolution = resolutions.get(cell.resolution());
    AgreementReport.Spot spot =
        new AgreementReport.Spot(
            row.letter().id(),
            cell.resolution(),
            row.demand().id(),
            row.demand().number(),
            row.demand().anchor().exact());
    return new Study.Item(resolution.id(), resolution.name(), spot, ratings);
  }
}
