package org.dispositif.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.Shown;
import org.dispositif.demand.DemandView;
import org.dispositif.link.LinkService;
import org.dispositif.platform.Caller;
import org.dispositif.suggestion.Suggestion.Fact;
import org.dispositif.suggestion.Suggestion.FactKind;
import org.dispositif.text.source.Span;

/** What people did that speaks for clauses: links, one's own evidence above and below a demand. */
@Dependent
class Facts {

  @Inject LinkService links;
  @Inject ComparisonService comparisons;
  @Inject Caller caller;

  /** A clause, or words of it. */
  record Place(UUID clause, Span span) {

    static Optional<Place> of(AnchorView anchor) {
      return anchor == null || anchor.clause() == null
          ? Optional.empty()
          : Optional.of(new Place(anchor.clause(), anchor.wholeClause() ? null : anchor.span()));
    }
  }

  Map<Place, List<Fact>> of(DemandView demand, UUID resolution) {
    Map<Place, List<Fact>> found = new LinkedHashMap<>();
    for (LinkService.Seen seen : links.ofDemand(demand.id())) {
      if (seen.other().document().id().equals(resolution)) {
        Place.of(seen.other().anchor())
            .ifPresent(p -> add(found, p, new Fact(FactKind.LINK, seen.other().text(), seen)));
      }
    }
    family(demand, resolution, found);
    return found;
  }

  private void family(DemandView demand, UUID resolution, Map<Place, List<Fact>> found) {
    CoverageTable table =
        comparisons.table(List.of(demand.document()), List.of(resolution), Shown.ALL);
    for (CoverageTable.Row row : table.rows()) {
      if (related(row.demand(), demand)) {
        row.cells().get(0).by(caller.id()).stream()
            .flatMap(j -> j.evidence().stream())
            .flatMap(p -> Place.of(p.anchor()).stream())
            .forEach(p -> add(found, p, new Fact(FactKind.PART, row.demand().number(), null)));
      }
    }
  }

  private static boolean related(DemandView other, DemandView demand) {
    return demand.id().equals(other.parent()) || other.id().equals(demand.parent());
  }

  private static void add(Map<Place, List<Fact>> found, Place place, Fact fact) {
    found.computeIfAbsent(place, key -> new ArrayList<>()).add(fact);
  }
}
