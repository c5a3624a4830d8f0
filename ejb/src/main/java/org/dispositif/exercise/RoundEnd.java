package org.dispositif.exercise;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;

/** The end of a round, a transaction for each, in the name of who opened it. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class RoundEnd {

  @PersistenceContext EntityManager em;
  @Inject Rounds rounds;
  @Inject Caller caller;
  @Inject Changes changes;

  /** Rounds that are still open though their time is over. */
  public List<UUID> toClose(Instant now) {
    return due("r.closedAt is null and r.closesAt <= :now", now);
  }

  /** Rounds that were kept long enough. */
  public List<UUID> toDelete(Instant now) {
    return due("r.deletesAt <= :now", now);
  }

  private List<UUID> due(String when, Instant now) {
    return em.createQuery("select r.id from Round r where " + when + " order by r.id", UUID.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** Does nothing when somebody was faster. */
  public void close(UUID id) {
    Round round = em.find(Round.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (round != null && round.closedAt == null) {
      rounds.close(round, round.closesAt);
      record(round, Changes.Kind.CHANGED);
    }
  }

  /** Does nothing when somebody was faster. */
  public void delete(UUID id) {
    Round round = em.find(Round.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (round != null) {
      rounds.delete(round);
      record(round, Changes.Kind.DELETED);
    }
  }

  private void record(Round round, Changes.Kind kind) {
    caller.actAs(round.openedBy);
    changes.record(round.dossier, kind, RoundService.WHAT, round.id);
  }
}
