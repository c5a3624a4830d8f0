package org.dispositif.presentation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Refusal;
import org.dispositif.sidebyside.SideBySideService;

/**
 * The judgement that a scene shows. What is still blind is left out, the caller's own too: a scene
 * is seen by others.
 */
@Dependent
class Judged {

  @PersistenceContext EntityManager em;
  @Inject SideBySideService beside;
  @Inject Caller caller;

  /** The agreed judgement, else the caller's own, else the first by its assessor's name. */
  Optional<JudgementView> of(UUID demand, UUID resolution) {
    return shown(beside.judged(demand, resolution));
  }

  /**
   * Empty when nobody has judged.
   *
   * @throws Refusal conflict when somebody has, but nobody that others may see
   */
  Optional<JudgementView> unlessHidden(UUID demand, UUID resolution) {
    CoverageTable.Cell cell = beside.judged(demand, resolution);
    Optional<JudgementView> shown = shown(cell);
    if (shown.isEmpty() && cell.judged()) {
      throw Refusal.conflict("scene.hidden");
    }
    return shown;
  }

  private Optional<JudgementView> shown(CoverageTable.Cell cell) {
    if (cell.agreed() != null) {
      return Optional.of(cell.agreed());
    }
    Set<UUID> open = open(cell.judgements().stream().map(JudgementView::id).toList());
    List<JudgementView> all =
        cell.judgements().stream().filter(j -> open.contains(j.id())).toList();
    Stream<JudgementView> own = all.stream().filter(j -> j.assessor().equals(caller.id()));
    return Stream.concat(own, all.stream()).findFirst();
  }

  /** Those in layers that nobody has for themself; by the entities' names, see Layers.Standing. */
  private Set<UUID> open(List<UUID> judgements) {
    return judgements.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "select j.id from Judgement j join Layer l on l.id = j.layer where j.id in"
                        + " :judgements and (l.owner is null or l.openedAt is not null)",
                    UUID.class)
                .setParameter("judgements", judgements)
                .getResultList());
  }
}
