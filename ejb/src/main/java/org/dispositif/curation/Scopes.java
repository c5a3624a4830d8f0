package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.Span;

/** Finds out whose work is compared, and whether it may be seen yet. */
@Dependent
class Scopes {

  @PersistenceContext EntityManager em;
  @Inject Access access;
  @Inject AssignmentService assignments;
  @Inject ClauseService clauses;

  /** All that is open in a dossier. */
  Scope dossier(UUID dossier) {
    access.require(dossier, Permission.READ);
    return new Scope(
        dossier, List.of(), Map.of(), List.of(), Set.of(), Set.of(), openings(dossier));
  }

  /** Since when who had a blind assignment knows the others' answers; the first opening counts. */
  private Map<Scope.Sight, Instant> openings(UUID dossier) {
    Map<Scope.Sight, Instant> seen = new HashMap<>();
    em.createQuery(
            "select p.account, x.document, a.kind, a.openedAt from Assignment a join AssignedPerson"
                + " p on p.assignment = a.id join AssignedDocument x on x.assignment = a.id where"
                + " a.dossier = :dossier and a.openedAt is not null and p.layer is not null",
            Object[].class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .forEach(
            r ->
                seen.merge(
                    new Scope.Sight((UUID) r[0], (UUID) r[1], r[2] == Assignment.Kind.JUDGE),
                    (Instant) r[3],
                    (one, other) -> one.isBefore(other) ? one : other));
    return seen;
  }

  /**
   * @throws Refusal conflict while it is blind
   */
  Scope assignment(UUID id) {
    AssignmentView assignment = assignments.get(id);
    if (!assignment.open()) {
      throw Refusal.conflict("assignment.blind");
    }
    return new Scope(
        assignment.dossier(),
        assignment.documents(),
        stretches(assignment),
        assignment.people().stream().map(p -> new Study.Rater(p.account(), p.name())).toList(),
        assignment.people().stream()
            .map(AssignmentView.Assignee::layer)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()),
        assignment.people().stream()
            .filter(AssignmentView.Assignee::done)
            .map(AssignmentView.Assignee::account)
            .collect(Collectors.toSet()),
        Map.of());
  }

  private Map<UUID, List<Span>> stretches(AssignmentView assignment) {
    return assignment.clauses().isEmpty()
        ? Map.of()
        : assignment.documents().stream()
            .flatMap(d -> clauses.list(d.id()).stream())
            .filter(c -> assignment.clauses().contains(c.id()))
            .collect(
                Collectors.groupingBy(
                    ClauseView::document,
                    Collectors.mapping(ClauseView::span, Collectors.toList())));
  }
}
