package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Refusal;

/** Finds out whose work is compared, and whether it may be seen yet. */
@Dependent
class Scopes {

  @Inject Access access;
  @Inject AssignmentService assignments;

  /** All that is open in a dossier. */
  Scope dossier(UUID dossier) {
    access.require(dossier, Permission.READ);
    return new Scope(dossier, List.of(), Set.of(), List.of(), Set.of());
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
        Set.copyOf(assignment.clauses()),
        assignment.people().stream().map(p -> new Study.Rater(p.account(), p.name())).toList(),
        assignment.people().stream()
            .map(AssignmentView.Assignee::layer)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }
}
