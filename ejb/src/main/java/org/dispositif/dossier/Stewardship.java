package org.dispositif.dossier;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Acts;
import org.dispositif.account.Person;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/**
 * Whose the dossiers are when somebody leaves: the administrator's part, without a look into any of
 * them. All of it is told in the dossier's own log too.
 */
@Stateless
public class Stewardship {

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject AccountService accounts;
  @Inject Changes changes;
  @Inject Acts acts;

  /**
   * A dossier that nobody can look after.
   *
   * @param members how many people can still sign in and read it
   */
  public record Orphan(UUID id, String title, Instant createdAt, long members, long documents) {}

  /** The dossiers whose owners are all gone or disabled, personal ones aside. */
  public List<Orphan> withoutOwner() {
    requireAdministrator();
    return em.createQuery(
            "select new org.dispositif.dossier.Stewardship$Orphan(d.id, d.title, d.createdAt,"
                + " (select count(m) from Member m join Account a on a.id = m.account where"
                + " m.dossier = d.id and a.disabled = false), (select count(x) from Document x"
                + " where x.dossier = d.id and x.deletedAt is null)) from Dossier d where"
                + " d.deletedAt is null and d.personalOf is null and not exists "
                + OWNER
                + " order by lower(d.title), d.id",
            Orphan.class)
        .setParameter("owner", Role.OWNER)
        .getResultList();
  }

  private static final String OWNER =
      "(select m.id from Member m join Account a on a.id = m.account where m.dossier = d.id"
          + " and m.role = :owner and a.disabled = false)";

  /**
   * Gives an owner to a dossier that has none.
   *
   * @throws Refusal not found when the dossier has an owner: it is not the administrator's business
   */
  public void giveOwner(UUID dossier, UUID account) {
    boolean orphan = withoutOwner().stream().anyMatch(o -> o.id().equals(dossier));
    if (!orphan) {
      throw Refusal.notFound();
    }
    own(dossier, takesOver(account).id());
    acts.record(Acts.What.OWNER_GIVEN, account, dossier);
  }

  /**
   * Hands the dossiers that somebody owns over to somebody else, who takes their place. Only of an
   * account that is disabled: who still works is asked, not dispossessed.
   *
   * @return how many they were
   */
  public int handOver(UUID from, UUID to) {
    requireAdministrator();
    Person leaves = accounts.find(from).orElseThrow(Refusal::notFound);
    if (!leaves.disabled()) {
      throw Refusal.conflict("account.stillActive", leaves.name());
    }
    UUID heir = takesOver(to).id();
    List<Member> owned =
        em.createQuery(
                "select m from Member m join Dossier d on d.id = m.dossier where m.account = :from"
                    + " and m.role = :owner and d.personalOf is null",
                Member.class)
            .setParameter("from", from)
            .setParameter("owner", Role.OWNER)
            .getResultList();
    owned.forEach(m -> own(m.dossier, heir));
    owned.forEach(this::remove);
    acts.record(Acts.What.HANDED_OVER, from, null);
    return owned.size();
  }

  /**
   * Forgets a person: their places in dossiers, their personal dossier (to the trash), their
   * account. What they wrote stays, without their name.
   */
  public void erase(UUID account, Integer version) {
    requireAdministrator();
    accounts.erase(account, version);
    em.createQuery(
            "update Dossier d set d.deletedAt = :now, d.deletedBy = :me where d.personalOf ="
                + " :account and d.deletedAt is null")
        .setParameter("now", Now.instant())
        .setParameter("me", caller.id())
        .setParameter("account", account)
        .executeUpdate();
    em.createQuery("select m from Member m where m.account = :account", Member.class)
        .setParameter("account", account)
        .getResultList()
        .forEach(this::remove);
    forgetReading(account);
  }

  /** By the entity's name: its package stands above this one. */
  private void forgetReading(UUID account) {
    em.createQuery("delete from ReadingPlace p where p.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  private void remove(Member member) {
    em.remove(member);
    changes.record(member.dossier, Changes.Kind.DELETED, "member", member.id);
  }

  private void own(UUID dossier, UUID account) {
    Optional<Member> there =
        em.createQuery(
                "select m from Member m where m.dossier = :dossier and m.account = :account",
                Member.class)
            .setParameter("dossier", dossier)
            .setParameter("account", account)
            .getResultStream()
            .findFirst();
    Member member = there.orElseGet(() -> newMember(dossier, account));
    member.role = Role.OWNER;
    changes.record(
        dossier,
        there.isPresent() ? Changes.Kind.CHANGED : Changes.Kind.CREATED,
        "member",
        member.id);
  }

  private Member newMember(UUID dossier, UUID account) {
    Member member = new Member();
    member.id = Ids.next();
    member.dossier = dossier;
    member.account = account;
    member.role = Role.OWNER;
    member.since = Now.instant();
    em.persist(member);
    return member;
  }

  private Person takesOver(UUID account) {
    Person person =
        Optional.ofNullable(account)
            .flatMap(accounts::find)
            .orElseThrow(() -> Refusal.unusable("account.unknown"));
    if (person.disabled()) {
      throw Refusal.conflict("account.isDisabled", person.name());
    }
    return person;
  }

  private void requireAdministrator() {
    if (!caller.administrator()) {
      throw Refusal.notFound();
    }
  }
}
