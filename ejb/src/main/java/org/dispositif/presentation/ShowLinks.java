package org.dispositif.presentation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.account.Secrets;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/**
 * Links by which people without an account see one presentation and nothing else. A link holds 256
 * random bits and ends by itself. Who opens one that does not work is not told why.
 */
@Stateless
public class ShowLinks {

  /** How long a link is good for at most, in days. */
  public static final int MOST_DAYS = 366;

  private static final String WHAT = "showLink";
  private static final int LONGEST_NAME = 200;
  private static final int MOST_LINKS = 50;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Changes changes;
  @Inject Presentations presentations;

  /**
   * A link that was made now.
   *
   * @param secret the link's last part, answered here and nowhere else
   */
  public record Made(ShowLinkView link, String secret) {}

  /**
   * @param days how long it is good for
   */
  public Made share(UUID presentation, String name, int days) {
    Presentation found = presentations.require(presentation, Permission.PRESENT);
    if (days < 1 || days > MOST_DAYS) {
      throw Refusal.unusable("showLink.days", MOST_DAYS);
    }
    if (name != null && name.length() > LONGEST_NAME) {
      throw Refusal.unusable("scene.long", LONGEST_NAME);
    }
    if (open(presentation).size() >= MOST_LINKS) {
      throw Refusal.conflict("showLink.many", MOST_LINKS);
    }
    String secret = Secrets.token();
    ShowLink link = new ShowLink();
    link.id = Ids.next();
    link.presentation = presentation;
    link.hash = Secrets.sha256(secret);
    link.name = name == null || name.isBlank() ? null : name.strip();
    link.createdAt = Now.instant();
    link.createdBy = caller.id();
    link.expiresAt = link.createdAt.plus(Duration.ofDays(days));
    em.persist(link);
    changes.record(found.dossier, Changes.Kind.CREATED, WHAT, link.id);
    return new Made(link.view(), secret);
  }

  /** Those that still work, the last first. */
  public List<ShowLinkView> list(UUID presentation) {
    presentations.require(presentation, Permission.PRESENT);
    return open(presentation).stream().map(ShowLink::view).toList();
  }

  private List<ShowLink> open(UUID presentation) {
    return em.createQuery(
            "select l from ShowLink l where l.presentation = :presentation and l.revokedAt is null"
                + " and l.expiresAt > :now order by l.id desc",
            ShowLink.class)
        .setParameter("presentation", presentation)
        .setParameter("now", Now.instant())
        .getResultList();
  }

  /** Ends a link at once, also for those who follow by it now. */
  public void revoke(UUID presentation, UUID id) {
    Presentation found = presentations.require(presentation, Permission.PRESENT);
    ShowLink link = em.find(ShowLink.class, id);
    if (link == null || !link.presentation.equals(presentation)) {
      throw Refusal.notFound();
    }
    if (link.open(Now.instant())) {
      link.revokedAt = Now.instant();
      changes.record(found.dossier, Changes.Kind.DELETED, WHAT, id);
    }
  }

  // ---------------------------------------------------------------- by the secret, without account

  /** What this secret shows, without notes; empty when it shows nothing, or nothing any more. */
  public Optional<Playable> shown(String secret) {
    return find(secret).map(presentations::shown);
  }

  /** The presentation that this secret shows. */
  public Optional<UUID> presentation(String secret) {
    return find(secret).map(p -> p.id);
  }

  private Optional<Presentation> find(String secret) {
    Instant now = Now.instant();
    return em.createQuery("select l from ShowLink l where l.hash = :hash", ShowLink.class)
        .setParameter("hash", Secrets.sha256(secret == null ? "" : secret))
        .getResultStream()
        .findFirst()
        .filter(l -> l.open(now))
        .map(l -> em.find(Presentation.class, l.presentation))
        .filter(p -> p.deletedAt == null && presentations.dossierThere(p));
  }
}
