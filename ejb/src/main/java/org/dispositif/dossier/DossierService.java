package org.dispositif.dossier;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;

/** Dossiers and their members. */
@Stateless
public class DossierService {

  static final int LONGEST_TITLE = 300;
  static final int LONGEST_DESCRIPTION = 4000;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject AccountService accounts;

  /** What {@link #create} did: the same id with the same content again makes nothing new. */
  public record Created(DossierView dossier, boolean made) {}

  public Created create(NewDossier wanted) {
    String title = title(wanted.title());
    checkDescription(wanted.description());
    if (wanted.id() != null && em.find(Dossier.class, wanted.id()) != null) {
      return again(wanted, title);
    }
    return new Created(make(wanted, title, null, false), true);
  }

  /** The dossier with the specimens, made by the caller for themself. */
  public DossierView createForSpecimens(String title, String description) {
    return make(new NewDossier(null, title, description, Visibility.PRIVATE), title, null, true);
  }

  private Created again(NewDossier wanted, String title) {
    Dossier there = em.find(Dossier.class, wanted.id());
    access.require(there.id, Permission.READ);
    boolean same =
        there.createdBy.equals(caller.id())
            && there.title.equals(title)
            && Objects.equals(there.description, wanted.description())
            && there.visibility == visibility(wanted);
    if (!same) {
      throw Refusal.conflict("id.taken");
    }
    return new Created(view(there), false);
  }

  private DossierView make(NewDossier wanted, String title, UUID personalOf, boolean specimen) {
    Dossier dossier = new Dossier();
    dossier.id = wanted.id() == null ? Ids.next() : wanted.id();
    dossier.title = title;
    dossier.description = wanted.description();
    dossier.visibility = visibility(wanted);
    dossier.personalOf = personalOf;
    dossier.specimen = specimen;
    dossier.createdAt = Now.instant();
    dossier.createdBy = caller.id();
    em.persist(dossier);
    em.flush();
    changes.open(dossier.id);
    addOpenLayer(dossier.id);
    addMember(dossier.id, caller.id(), Role.OWNER);
    changes.record(dossier.id, Changes.Kind.CREATED, "dossier", dossier.id);
    return view(dossier);
  }

  private void addOpenLayer(UUID dossier) {
    Layer layer = new Layer();
    layer.id = Ids.next();
    layer.dossier = dossier;
    layer.kind = LayerKind.OPEN;
    em.persist(layer);
  }

  /** The caller's personal dossier, made when it is first needed. */
  public DossierView personal(String title) {
    return em.createQuery("select d from Dossier d where d.personalOf = :me", Dossier.class)
        .setParameter("me", caller.id())
        .getResultStream()
        .findFirst()
        .map(this::view)
        .orElseGet(() -> make(new NewDossier(null, title, null, null), title, caller.id(), false));
  }

  public DossierView get(UUID id) {
    access.require(id, Permission.READ);
    return view(em.find(Dossier.class, id));
  }

  /** The dossiers that the caller is a member of and the libraries, by title. */
  public Page<DossierView> list(UUID after, int limit) {
    List<DossierView> all =
        em.createQuery(
                "select d from Dossier d where d.deletedAt is null and (d.visibility <> :private or"
                    + " exists (select m from Member m where m.dossier = d.id and m.account = :me))"
                    + " order by lower(d.title), d.id",
                Dossier.class)
            .setParameter("private", Visibility.PRIVATE)
            .setParameter("me", caller.id())
            .getResultStream()
            .map(this::view)
            .toList();
    int from = 0;
    for (int i = 0; after != null && i < all.size(); i++) {
      if (all.get(i).id().equals(after)) {
        from = i + 1;
      }
    }
    return new Page<>(all.subList(from, Math.min(all.size(), from + limit)), all.size());
  }

  /** What of a dossier changes; null leaves it as it is, a blank description removes it. */
  public record Edit(String title, String description, Visibility visibility) {}

  /**
   * @throws Refusal stale when the dossier is no longer at {@code version}
   */
  public DossierView edit(UUID id, int version, Edit edit) {
    access.require(id, edit.visibility() == null ? Permission.CURATE : Permission.OWN);
    Dossier dossier = at(id, version);
    if (edit.title() != null) {
      dossier.title = title(edit.title());
    }
    if (edit.description() != null) {
      checkDescription(edit.description());
      dossier.description = edit.description().isBlank() ? null : edit.description();
    }
    if (edit.visibility() != null) {
      dossier.visibility = edit.visibility();
    }
    em.flush();
    changes.record(id, Changes.Kind.CHANGED, "dossier", id);
    return view(dossier);
  }

  /** To the trash; what is in it stays there with it. */
  public void delete(UUID id, int version) {
    access.require(id, Permission.OWN);
    Dossier dossier = at(id, version);
    if (dossier.personalOf != null) {
      throw Refusal.conflict("dossier.personal");
    }
    dossier.deletedAt = Now.instant();
    dossier.deletedBy = caller.id();
    changes.record(id, Changes.Kind.DELETED, "dossier", id);
  }

  private Dossier at(UUID id, int version) {
    Dossier dossier = em.find(Dossier.class, id);
    if (dossier.version != version) {
      throw Refusal.stale(view(dossier));
    }
    return dossier;
  }

  // ---------------------------------------------------------------- members

  public List<MemberView> members(UUID dossier) {
    access.require(dossier, Permission.READ);
    List<Member> members =
        em.createQuery(
                "select m from Member m where m.dossier = :dossier order by m.since", Member.class)
            .setParameter("dossier", dossier)
            .getResultList();
    Map<UUID, Person> people = accounts.people(members.stream().map(m -> m.account).toList());
    return members.stream().map(m -> view(m, people.get(m.account))).toList();
  }

  /** Takes somebody in, or gives them another role. */
  public MemberView setMember(UUID dossier, String login, Role role) {
    access.require(dossier, Permission.OWN);
    Person person =
        accounts.findByLogin(login).orElseThrow(() -> Refusal.unusable("member.unknown", login));
    Optional<Member> there = member(dossier, person.id());
    Member member = there.orElseGet(() -> addMember(dossier, person.id(), role));
    if (there.isPresent() && member.role == Role.OWNER && role != Role.OWNER) {
      requireAnotherOwner(dossier, member);
    }
    member.role = role;
    em.flush();
    changes.record(
        dossier,
        there.isPresent() ? Changes.Kind.CHANGED : Changes.Kind.CREATED,
        "member",
        member.id);
    return view(member, person);
  }

  /**
   * Takes in somebody who was invited, or leaves them the role that they have. The caller of this
   * has checked the invitation.
   */
  public void join(UUID dossier, UUID account, Role role) {
    if (member(dossier, account).isEmpty()) {
      Member member = addMember(dossier, account, role);
      changes.record(dossier, Changes.Kind.CREATED, "member", member.id);
    }
  }

  public void removeMember(UUID dossier, UUID account) {
    access.require(dossier, caller.id().equals(account) ? Permission.READ : Permission.OWN);
    Member member = member(dossier, account).orElseThrow(Refusal::notFound);
    if (member.role == Role.OWNER) {
      requireAnotherOwner(dossier, member);
    }
    changes.record(dossier, Changes.Kind.DELETED, "member", member.id);
    em.remove(member);
  }

  private void requireAnotherOwner(UUID dossier, Member member) {
    long others =
        em.createQuery(
                "select count(m) from Member m where m.dossier = :dossier and m.role = :owner and"
                    + " m.id <> :id",
                Long.class)
            .setParameter("dossier", dossier)
            .setParameter("owner", Role.OWNER)
            .setParameter("id", member.id)
            .getSingleResult();
    if (others == 0) {
      throw Refusal.conflict("member.lastOwner");
    }
  }

  private Member addMember(UUID dossier, UUID account, Role role) {
    Member member = new Member();
    member.id = Ids.next();
    member.dossier = dossier;
    member.account = account;
    member.role = role;
    member.since = Now.instant();
    em.persist(member);
    return member;
  }

  private Optional<Member> member(UUID dossier, UUID account) {
    return em.createQuery(
            "select m from Member m where m.dossier = :dossier and m.account = :account",
            Member.class)
        .setParameter("dossier", dossier)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  // ---------------------------------------------------------------- views

  private DossierView view(Dossier d) {
    Role role = member(d.id, caller.id()).map(m -> m.role).orElse(Role.READER);
    return new DossierView(
        d.id,
        d.version,
        d.title,
        d.description,
        d.visibility,
        d.personalOf != null,
        d.specimen,
        role,
        d.createdAt,
        d.createdBy);
  }

  private static MemberView view(Member m, Person person) {
    return new MemberView(
        m.id, m.version, m.account, person.login(), person.name(), m.role, m.since);
  }

  private static Visibility visibility(NewDossier wanted) {
    return wanted.visibility() == null ? Visibility.PRIVATE : wanted.visibility();
  }

  private static String title(String title) {
    if (title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE) {
      throw Refusal.unusable("dossier.title", LONGEST_TITLE);
    }
    return title.strip();
  }

  private static void checkDescription(String description) {
    if (description != null && description.length() > LONGEST_DESCRIPTION) {
      throw Refusal.unusable("dossier.description", LONGEST_DESCRIPTION);
    }
  }
}
