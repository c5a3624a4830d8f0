package org.dispositif.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/**
 * Who is signed in at which browser. A session that is ended here is over with its next request.
 */
@Stateless
public class Sessions {

  /** How exactly "last seen" is kept: each request would be a write. */
  private static final Duration GRAIN = Duration.ofMinutes(1);

  private static final int LONGEST_ADDRESS = 100;
  private static final int LONGEST_BROWSER = 300;
  private static final int MOST = 1000;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Acts acts;

  /**
   * Somebody has signed in; what was "last seen" becomes the visit before this one.
   *
   * @return the session's id
   */
  public UUID begin(UUID account, String address, String browser) {
    Instant now = Now.instant();
    em.createQuery(
            "update Account a set a.previousVisitAt = a.lastSeenAt, a.lastSeenAt = :now where a.id"
                + " = :id")
        .setParameter("now", now)
        .setParameter("id", account)
        .executeUpdate();
    WebSession session = new WebSession();
    session.id = Ids.next();
    session.account = account;
    session.startedAt = now;
    session.lastSeenAt = now;
    session.address = cut(address, LONGEST_ADDRESS);
    session.browser = cut(browser, LONGEST_BROWSER);
    em.persist(session);
    return session.id;
  }

  /** Whose session it is, as long as neither it nor all of the account's were ended. */
  public Optional<Person> person(UUID id, int epoch) {
    WebSession session = id == null ? null : em.find(WebSession.class, id);
    if (session == null || session.endedAt != null) {
      return Optional.empty();
    }
    Account account = em.find(Account.class, session.account);
    if (account.disabled || account.sessionEpoch != epoch) {
      return Optional.empty();
    }
    Person person = account.person();
    if (session.lastSeenAt.plus(GRAIN).isBefore(Now.instant())) {
      seen(session);
    }
    return Optional.of(person);
  }

  /**
   * Written past the entities: seeing somebody changes no version of what others may be editing.
   */
  private void seen(WebSession session) {
    Instant now = Now.instant();
    em.createQuery("update WebSession s set s.lastSeenAt = :now where s.id = :id")
        .setParameter("now", now)
        .setParameter("id", session.id)
        .executeUpdate();
    em.createQuery("update Account a set a.lastSeenAt = :now where a.id = :id")
        .setParameter("now", now)
        .setParameter("id", session.account)
        .executeUpdate();
  }

  /** The caller's own, the last used first. */
  public List<SessionView> mine() {
    return open(caller.id());
  }

  /** Everybody's, for the administrator. */
  public List<SessionView> all() {
    requireAdministrator();
    return open(null);
  }

  private List<SessionView> open(UUID account) {
    return em.createQuery(
            "select new org.dispositif.account.SessionView(s.id, a.id, a.name, s.startedAt,"
                + " s.lastSeenAt, s.address, s.browser) from WebSession s join Account a on a.id ="
                + " s.account where s.endedAt is null and s.lastSeenAt > :since and a.disabled ="
                + " false and (:account is null or a.id = :account) order by s.lastSeenAt desc",
            SessionView.class)
        .setParameter("account", account)
        .setParameter("since", Now.instant().minus(Duration.ofDays(1)))
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Ends one of one's own sessions; an administrator may end anybody's. */
  public void end(UUID id) {
    WebSession session = em.find(WebSession.class, id);
    boolean may =
        session != null && (session.account.equals(caller.id()) || caller.administrator());
    if (!may) {
      throw Refusal.notFound();
    }
    over(session);
    if (!session.account.equals(caller.id())) {
      acts.record(Acts.What.SESSION_ENDED, session.account, null);
    }
  }

  /** The browser has left, or the container has thrown the session away. */
  public void left(UUID id) {
    over(em.find(WebSession.class, id));
  }

  private static void over(WebSession session) {
    if (session != null && session.endedAt == null) {
      session.endedAt = Now.instant();
    }
  }

  /** Sessions live in the server's memory: none survives its start. */
  public void noneIsLeft() {
    em.createQuery("update WebSession s set s.endedAt = :now where s.endedAt is null")
        .setParameter("now", Now.instant())
        .executeUpdate();
  }

  private void requireAdministrator() {
    if (!caller.administrator()) {
      throw Refusal.notFound();
    }
  }

  private static String cut(String text, int longest) {
    String given = text == null ? "" : text;
    return given.length() <= longest ? given : given.substring(0, longest);
  }
}
