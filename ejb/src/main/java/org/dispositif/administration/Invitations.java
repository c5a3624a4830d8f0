package org.dispositif.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Acts;
import org.dispositif.account.Person;
import org.dispositif.account.Secrets;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Role;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/**
 * One-time links, handed over by whoever made them: no mail is needed. A link holds 256 random
 * bits, works once, and ends by itself. Whoever opens one that does not work is not told why, so
 * that guessing teaches nothing.
 */
@Stateless
public class Invitations {

  /** How long an invitation is good for. */
  public static final Duration INVITATION = Duration.ofDays(7);

  /** How long a link is good for that sets a password. */
  public static final Duration RESET = Duration.ofDays(1);

  private static final int LONGEST_GUEST = 200;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject AccountService accounts;
  @Inject Acts acts;
  @Inject Access access;
  @Inject DossierService dossiers;
  @Inject Settings settings;

  /**
   * A link that was made now.
   *
   * @param secret the link's last part, answered here and nowhere else
   */
  public record Made(LinkOnce link, String secret) {}

  // ---------------------------------------------------------------- making

  /**
   * Invites somebody, into a dossier where one is named.
   *
   * @param role in the dossier; null without one
   * @throws Refusal not found or forbidden when the caller may not invite
   */
  public Made invite(String guest, UUID dossier, Role role) {
    requireMayInvite(dossier);
    boolean half = (dossier == null) != (role == null);
    if (half) {
      throw Refusal.badRequest("invitation.incomplete");
    }
    if (guest != null && guest.length() > LONGEST_GUEST) {
      throw Refusal.unusable("invitation.guest", LONGEST_GUEST);
    }
    OneTimeLink link = new OneTimeLink();
    link.guest = guest == null || guest.isBlank() ? null : guest.strip();
    link.dossier = dossier;
    link.role = role;
    Made made = make(link, INVITATION);
    acts.record(Acts.What.INVITED, null, dossier);
    return made;
  }

  /** A link by which somebody who lost their password sets a new one. Links made before it end. */
  public Made offerReset(UUID account) {
    requireAdministrator();
    Person person = accounts.find(account).orElseThrow(Refusal::notFound);
    if (person.disabled()) {
      throw Refusal.conflict("account.isDisabled", person.name());
    }
    open("and l.account = :account", "account", account).forEach(l -> l.revokedAt = Now.instant());
    OneTimeLink link = new OneTimeLink();
    link.account = account;
    Made made = make(link, RESET);
    acts.record(Acts.What.RESET_OFFERED, account, null);
    return made;
  }

  private Made make(OneTimeLink link, Duration goodFor) {
    String secret = Secrets.token();
    link.id = Ids.next();
    link.hash = Secrets.sha256(secret);
    link.createdAt = Now.instant();
    link.createdBy = caller.id();
    link.expiresAt = link.createdAt.plus(goodFor);
    em.persist(link);
    return new Made(link.view(), secret);
  }

  /** Whether the caller may invite people into this dossier (null: into none). */
  public boolean mayInvite(UUID dossier) {
    boolean owner =
        dossier != null && settings.ownersInvite() && access.may(dossier, Permission.OWN);
    return owner || (caller.administrator() && mayGive(dossier));
  }

  /**
   * An administrator invites into dossiers of their own only: the others are not theirs to open.
   */
  private boolean mayGive(UUID dossier) {
    return dossier == null || access.may(dossier, Permission.OWN);
  }

  private void requireMayInvite(UUID dossier) {
    if (mayInvite(dossier)) {
      return;
    }
    if (dossier == null) {
      throw Refusal.notFound();
    }
    access.require(dossier, Permission.OWN);
    throw Refusal.forbidden();
  }

  // ---------------------------------------------------------------- looking after them

  /** Invitations and links that still work, newest first, for the administrator. */
  public List<LinkOnce> all() {
    requireAdministrator();
    return open("", null, null).stream().map(OneTimeLink::view).toList();
  }

  /** Invitations into a dossier that still work, for its owner. */
  public List<LinkOnce> into(UUID dossier) {
    access.require(dossier, Permission.OWN);
    return open("and l.dossier = :dossier", "dossier", dossier).stream()
        .map(OneTimeLink::view)
        .toList();
  }

  /** Ends a link: by who made it, or by an administrator. */
  public void revoke(UUID id) {
    OneTimeLink link = em.find(OneTimeLink.class, id);
    boolean may = link != null && (caller.administrator() || link.createdBy.equals(caller.id()));
    if (!may) {
      throw Refusal.notFound();
    }
    if (link.open(Now.instant())) {
      link.revokedAt = Now.instant();
      acts.record(Acts.What.INVITATION_REVOKED, link.account, link.dossier);
    }
  }

  private List<OneTimeLink> open(String condition, String name, UUID value) {
    var query =
        em.createQuery(
                "select l from OneTimeLink l where l.usedAt is null and l.revokedAt is null and"
                    + " l.expiresAt > :now "
                    + condition
                    + " order by l.id desc",
                OneTimeLink.class)
            .setParameter("now", Now.instant());
    return (name == null ? query : query.setParameter(name, value)).getResultList();
  }

  // ---------------------------------------------------------------- using one

  /**
   * What a link offers to whoever opens it.
   *
   * @param invitedBy the name of who made it
   * @param dossier the title of the dossier that one joins, or null
   * @param login of the account whose password is set; null for an invitation
   */
  public record Offer(
      boolean invitation, String invitedBy, String dossier, Role role, String login) {}

  /** What this secret offers; empty when it is none of ours, was used, revoked, or has ended. */
  public Optional<Offer> offer(String secret) {
    return find(secret, LockModeType.NONE).map(this::offer);
  }

  private Offer offer(OneTimeLink link) {
    String by = accounts.find(link.createdBy).map(Person::name).orElse("");
    String login =
        Optional.ofNullable(link.account).flatMap(accounts::find).map(Person::login).orElse(null);
    return new Offer(link.account == null, by, title(link.dossier), link.role, login);
  }

  private String title(UUID dossier) {
    return em.createQuery("select d.title from Dossier d where d.id = :id", String.class)
        .setParameter("id", dossier)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /**
   * A new account for the guest, who joins the dossier where one is named.
   *
   * @throws Refusal gone when the link does not work; as {@link AccountService#register} when login
   *     or password will not do, and then the link still works
   */
  public Person accept(String secret, String login, String name, String password) {
    OneTimeLink link = usable(secret, true);
    Person person = accounts.register(login, name, password);
    use(link, person);
    return person;
  }

  /** The caller, who has an account already, joins the dossier of the invitation. */
  public UUID acceptAsMyself(String secret) {
    OneTimeLink link = usable(secret, true);
    use(link, accounts.find(caller.id()).orElseThrow(Refusal::notFound));
    return link.dossier;
  }

  /** Sets the password of the account that the link was made for. */
  public Person resetPassword(String secret, String password) {
    OneTimeLink link = usable(secret, false);
    Person person = accounts.resetPassword(link.account, password);
    caller.actAs(person.id());
    spend(link, person);
    acts.record(Acts.What.PASSWORD_RESET, person.id(), null);
    return person;
  }

  private void use(OneTimeLink link, Person person) {
    caller.actAs(person.id());
    spend(link, person);
    acts.record(Acts.What.JOINED, person.id(), link.dossier);
    if (link.dossier != null) {
      dossiers.join(link.dossier, person.id(), link.role);
    }
  }

  private static void spend(OneTimeLink link, Person person) {
    link.usedAt = Now.instant();
    link.usedBy = person.id();
    link.guest = null;
  }

  /** Locked, so that of two who use it at the same time one comes too late. */
  private OneTimeLink usable(String secret, boolean invitation) {
    OneTimeLink link = find(secret, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Invitations::over);
    if ((link.account == null) != invitation) {
      throw over();
    }
    return link;
  }

  private static Refusal over() {
    return Refusal.of(Refusal.Reason.GONE, "link.over");
  }

  private Optional<OneTimeLink> find(String secret, LockModeType lock) {
    Instant now = Now.instant();
    return em.createQuery("select l from OneTimeLink l where l.hash = :hash", OneTimeLink.class)
        .setParameter("hash", Secrets.sha256(secret == null ? "" : secret))
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .filter(l -> l.open(now) && accountThere(l));
  }

  /** A link for a password ends with its account. */
  private boolean accountThere(OneTimeLink link) {
    return link.account == null
        || accounts.find(link.account).filter(p -> !p.disabled()).isPresent();
  }

  private void requireAdministrator() {
    if (!caller.administrator()) {
      throw Refusal.notFound();
    }
  }
}
