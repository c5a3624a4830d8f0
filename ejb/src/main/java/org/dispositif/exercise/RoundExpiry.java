package org.dispositif.exercise;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Now;

/**
 * Closes rounds whose time is over, and deletes those that were kept long enough, with nicknames
 * and answers; in the name of who opened them.
 */
@Singleton
public class RoundExpiry {

  @PersistenceContext EntityManager em;
  @Inject Rounds rounds;
  @Inject Caller caller;
  @Inject Changes changes;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  public void look() {
    expire(Now.instant());
  }

  /** As if it were this moment. */
  public void expire(Instant now) {
    due("r.closedAt is null and r.closesAt <= :now", now).forEach(this::close);
    due("r.deletesAt <= :now", now).forEach(this::delete);
  }

  private List<Round> due(String when, Instant now) {
    return em.createQuery("select r from Round r where " + when + " order by r.id", Round.class)
        .setParameter("now", now)
        .getResultList();
  }

  private void close(Round round) {
    rounds.close(round, round.closesAt);
    caller.actAs(round.openedBy);
    changes.record(round.dossier, Changes.Kind.CHANGED, RoundService.WHAT, round.id);
  }

  private void delete(Round round) {
    rounds.delete(round);
    caller.actAs(round.openedBy);
    changes.record(round.dossier, Changes.Kind.DELETED, RoundService.WHAT, round.id);
  }
}
