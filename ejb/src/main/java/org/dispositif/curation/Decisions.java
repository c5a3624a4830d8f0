package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** The curators' decisions, kept with who made them and why; one curator decides at a time. */
@Dependent
class Decisions {

  static final int LONGEST_REASON = 4000;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject Scopes scopes;

  /** Curators wait for each other from here on. */
  Scope curate(UUID assignment) {
    Scope scope = scopes.assignment(assignment);
    access.require(scope.dossier(), Permission.CURATE);
    em.refresh(em.find(Assignment.class, assignment), LockModeType.PESSIMISTIC_WRITE);
    return scope;
  }

  /** Those that stand, the first first. */
  List<Decision> of(UUID assignment) {
    return em.createQuery(
            "select distinct d from Decision d left join fetch d.versions left join fetch d.links"
                + " where d.assignment = :assignment and d.undoneAt is null order by d.at, d.id",
            Decision.class)
        .setParameter("assignment", assignment)
        .getResultList();
  }

  /**
   * Those that were taken back and made of one of these, while what they made stands again because
   * somebody restored it.
   */
  List<Decision> restored(UUID assignment, Collection<UUID> things) {
    return em.createQuery(
            "select d from Decision d where d.assignment = :assignment and d.undoneAt is not null"
                + " and (exists (select a.id from Annotation a where a.id = d.curated and"
                + " a.deletedAt is null) or exists (select l.id from ClauseLink l where l.id ="
                + " d.curatedLink and l.deletedAt is null))",
            Decision.class)
        .setParameter("assignment", assignment)
        .getResultStream()
        .filter(d -> d.settled().stream().anyMatch(things::contains))
        .toList();
  }

  /**
   * @throws Refusal not found when there is none of this assignment
   */
  Decision get(UUID assignment, UUID id) {
    return Optional.ofNullable(em.find(Decision.class, id))
        .filter(d -> d.assignment.equals(assignment))
        .orElseThrow(Refusal::notFound);
  }

  /** A new one, not yet kept. */
  Decision begin(UUID assignment, NewDecision wanted) {
    if (wanted.reason() != null && wanted.reason().length() > LONGEST_REASON) {
      throw Refusal.unusable("decision.reason", LONGEST_REASON);
    }
    boolean silent = wanted.reason() == null || wanted.reason().isBlank();
    Decision decision = new Decision();
    decision.id = Ids.next();
    decision.assignment = assignment;
    decision.document = wanted.document();
    decision.reason = silent ? null : wanted.reason().strip();
    decision.who = caller.id();
    decision.at = Now.instant();
    return decision;
  }

  void keep(Decision decision, UUID dossier) {
    em.persist(decision);
    em.flush();
    changes.record(dossier, Changes.Kind.CREATED, "decision", decision.id);
  }

  void undo(Decision decision) {
    decision.undoneAt = Now.instant();
    em.flush();
  }
}
