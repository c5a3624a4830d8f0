package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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

  @Inject Access access;
  @Inject AssignmentService assignments;
  @Inject ClauseService clauses;

  /** All that is open in a dossier. */
  Scope dossier(UUID dossier) {
    access.require(dossier, Permission.READ);
    return new Scope(dossier, List.of(), Map.of(), List.of(), Set.of(), Set.of());
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
            .collect(Collectors.toSet()));
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
