package org.dispositif.suggestion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentService;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what suggestions somebody refused. Each person's own, as each judges for themselves;
 * refusing twice is refusing once.
 */
@Stateless
public class DecliningService {

  @PersistenceContext EntityManager em;
  @Inject DemandService demands;
  @Inject ClauseService clauses;
  @Inject DocumentService documents;
  @Inject Access access;
  @Inject Changes changes;
  @Inject Caller caller;

  /** What the suggestion is for: one of the two is null. */
  private record For(UUID demand, UUID clause) {}

  /**
   * @throws Refusal not found when the caller may not see one of them, forbidden when they may not
   *     work in the demand's dossier
   */
  public void decline(UUID demand, UUID clause) {
    DemandView asked = demands.get(demand);
    decline(asked.dossier(), asked.document(), new For(demand, null), clause);
  }

  /** The same for a clause that was suggested for another. */
  public void declineForClause(UUID forClause, UUID clause) {
    UUID document = clauses.get(forClause).document();
    decline(documents.get(document).dossier(), document, new For(null, forClause), clause);
  }

  /** Takes it back; that which was never refused stays so. */
  public void takeBack(UUID demand, UUID clause) {
    access.require(demands.get(demand).dossier(), Permission.WORK);
    takeBack(new For(demand, null), clause);
  }

  /** The same for a clause that was suggested for another. */
  public void takeBackForClause(UUID forClause, UUID clause) {
    UUID document = clauses.get(forClause).document();
    documents.require(document, Permission.WORK);
    takeBack(new For(null, forClause), clause);
  }

  private void decline(UUID dossier, UUID document, For wanted, UUID clause) {
    access.require(dossier, Permission.WORK);
    ClauseView suggested = clauses.get(clause);
    Optional<DeclinedSuggestion> there = find(wanted, suggested.id());
    if (there.isPresent() && there.get().deletedAt == null) {
      return;
    }
    DeclinedSuggestion declined = there.orElseGet(DeclinedSuggestion::new);
    declined.declinedAt = Now.instant();
    declined.deletedAt = null;
    if (there.isEmpty()) {
      declined.id = Ids.next();
      declined.dossier = dossier;
      declined.layer = access.privateLayer(dossier);
      declined.document = document;
      declined.demand = wanted.demand();
      declined.forClause = wanted.clause();
      declined.other = suggested.document();
      declined.clause = suggested.id();
      declined.declinedBy = caller.id();
      em.persist(declined);
    }
    changes.record(dossier, Changes.Kind.CREATED, "suggestion", declined.id);
  }

  private void takeBack(For wanted, UUID clause) {
    find(wanted, clause)
        .filter(d -> d.deletedAt == null)
        .ifPresent(
            declined -> {
              declined.deletedAt = Now.instant();
              changes.record(declined.dossier, Changes.Kind.RESTORED, "suggestion", declined.id);
            });
  }

  private Optional<DeclinedSuggestion> find(For wanted, UUID clause) {
    return em.createQuery(
            "select s from DeclinedSuggestion s where s.declinedBy = :me and s.clause = :clause and"
                + " (s.demand = :demand or s.forClause = :forClause)",
            DeclinedSuggestion.class)
        .setParameter("me", caller.id())
        .setParameter("clause", clause)
        .setParameter("demand", wanted.demand())
        .setParameter("forClause", wanted.clause())
        .getResultStream()
        .findFirst();
  }

  /** The clauses that the caller refused for this demand. */
  public Set<UUID> ofDemand(UUID demand) {
    return declined(new For(demand, null));
  }

  /** The same for this clause. */
  public Set<UUID> ofClause(UUID clause) {
    return declined(new For(null, clause));
  }

  private Set<UUID> declined(For wanted) {
    return em.createQuery(
            "select s.clause from DeclinedSuggestion s where s.declinedBy = :me and s.deletedAt is"
                + " null and (s.demand = :demand or s.forClause = :forClause)",
            UUID.class)
        .setParameter("me", caller.id())
        .setParameter("demand", wanted.demand())
        .setParameter("forClause", wanted.clause())
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /**
   * A clause that was refused for another.
   *
   * @param forClause for a quotation: the clause that quotes
   */
  public record Pair(@Nullable UUID forClause, @Nullable UUID clause) {}

  /** What the caller refused between clauses of this text and of others, in either direction. */
  public Set<Pair> between(UUID document) {
    return em.createQuery(
            "select s.forClause, s.clause from DeclinedSuggestion s where s.declinedBy = :me and"
                + " s.deletedAt is null and s.forClause is not null and (s.document = :document or"
                + " s.other = :document)",
            Object[].class)
        .setParameter("me", caller.id())
        .setParameter("document", document)
        .getResultStream()
        .map(row -> new Pair((UUID) row[0], (UUID) row[1]))
        .collect(Collectors.toSet());
  }
}
