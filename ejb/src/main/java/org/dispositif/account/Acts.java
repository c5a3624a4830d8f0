package org.dispositif.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;

/**
 * The log of administration: who did what to whom, written in the transaction of the act itself.
 * Names are not in it, only ids, so that erasing a person leaves nothing of them behind.
 */
@Stateless
public class Acts {

  /** What was done. */
  public enum What {
    CREATED,
    INVITED,
    INVITATION_REVOKED,
    JOINED,
    DISABLED,
    ENABLED,
    MADE_ADMINISTRATOR,
    NO_LONGER_ADMINISTRATOR,
    RESET_OFFERED,
    PASSWORD_RESET,
    SESSION_ENDED,
    HANDED_OVER,
    OWNER_GIVEN,
    ERASED,
    SETTING_CHANGED
  }

  /**
   * One act.
   *
   * @param subject whom it was done to, or null
   * @param dossier that it was about, or null
   */
  public record Entry(
      UUID id,
      Instant at,
      UUID who,
      String whoName,
      What what,
      UUID subject,
      String subjectName,
      UUID dossier) {}

  @PersistenceContext EntityManager em;
  @Inject Caller caller;

  public void record(What what, UUID subject, UUID dossier) {
    Act act = new Act();
    act.id = Ids.next();
    act.at = Now.instant();
    act.who = caller.id();
    act.what = what;
    act.subject = subject;
    act.dossier = dossier;
    em.persist(act);
  }

  /** The log, newest first. */
  public Page<Entry> list(UUID after, int limit) {
    if (!caller.administrator()) {
      throw Refusal.notFound();
    }
    List<Entry> items =
        em.createQuery(
                "select new org.dispositif.account.Acts$Entry(x.id, x.at, w.id, w.name, x.what,"
                    + " s.id, s.name, x.dossier) from Act x join Account w on w.id = x.who left"
                    + " join Account s on s.id = x.subject where (:after is null or x.id < :after)"
                    + " order by x.id desc",
                Entry.class)
            .setParameter("after", after)
            .setMaxResults(limit)
            .getResultList();
    long total = em.createQuery("select count(x) from Act x", Long.class).getSingleResult();
    return new Page<>(items, total);
  }
}
