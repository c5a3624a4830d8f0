package org.dispositif.reference;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.HeldView;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.cite.CitedPlace;

/** Looks up clauses of texts by their labels. */
@Dependent
class Labels {

  @PersistenceContext EntityManager em;

  /** A clause of one of the resolutions of a text. */
  record Labelled(UUID textVersion, Integer resolution, UUID clause, String label) {}

  /** The clauses of texts, in order. */
  record Known(Map<UUID, List<Labelled>> byText) {

    /** Where the citation leads in this resolution; null: nowhere in particular. */
    Labelled find(HeldView held, Citation citation) {
      List<Labelled> clauses = of(held);
      List<String> labels = clauses.stream().map(Labelled::label).toList();
      int found = CitedPlace.find(labels, held.part(), citation);
      return found < 0 ? null : clauses.get(found);
    }

    /** Where a resolution begins; null where it is the first of its text. */
    Labelled beginning(HeldView held) {
      return held.index() <= 0 ? null : of(held).stream().findFirst().orElse(null);
    }

    private List<Labelled> of(HeldView held) {
      return byText.getOrDefault(held.textVersion(), List.of()).stream()
          .filter(c -> c.resolution() == held.index())
          .toList();
    }
  }

  Known of(Collection<UUID> textVersions) {
    return new Known(
        textVersions.isEmpty()
            ? Map.of()
            : em.createQuery(
                    "select p.textVersion, p.resolution, p.clause, p.label from ClausePlace p"
                        + " where p.textVersion in :versions and p.label is not null order by"
                        + " p.textVersion, p.ordinal",
                    Labelled.class)
                .setParameter("versions", textVersions)
                .getResultStream()
                .collect(Collectors.groupingBy(Labelled::textVersion)));
  }
}
