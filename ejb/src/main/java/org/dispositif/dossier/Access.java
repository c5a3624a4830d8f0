package org.dispositif.dossier;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;

/**
 * The one rule of who may do what in a dossier. Every service asks it before it reads or writes.
 * Somebody who may not read is told 404, as if nothing were there; a role that is too small is told
 * so.
 */
@Stateless
public class Access {

  @PersistenceContext EntityManager em;
  @Inject Caller caller;

  /**
   * The caller's role in the dossier.
   *
   * @throws Refusal not found when the caller may not read it, gone when it is in the trash,
   *     forbidden when their role does not allow it
   */
  public Role require(UUID dossier, Permission permission) {
    Dossier found = dossier == null ? null : em.find(Dossier.class, dossier);
    Role role = found == null ? null : role(found).orElse(null);
    if (role == null) {
      throw Refusal.notFound();
    }
    if (found.deletedAt != null) {
      throw Refusal.gone();
    }
    if (!role.may(permission)) {
      throw Refusal.forbidden();
    }
    return role;
  }

  /** Whether the caller may; without saying why not. */
  public boolean may(UUID dossier, Permission permission) {
    Dossier found = em.find(Dossier.class, dossier);
    return found != null
        && found.deletedAt == null
        && role(found).filter(r -> r.may(permission)).isPresent();
  }

  /** Whether there is a dossier in which the caller may. */
  public boolean mayAnywhere(Permission permission) {
    return em.createQuery(
            "select distinct m.role from Member m join Dossier d on d.id = m.dossier where"
                + " m.account = :me and d.deletedAt is null",
            Role.class)
        .setParameter("me", caller.id())
        .getResultStream()
        .anyMatch(r -> r.may(permission));
  }

  /** The dossier's open layer. */
  public UUID openLayer(UUID dossier) {
    return em.createQuery(
            "select l.id from Layer l where l.dossier = :dossier and l.kind = :kind", UUID.class)
        .setParameter("dossier", dossier)
        .setParameter("kind", LayerKind.OPEN)
        .getSingleResult();
  }

  /** The caller's own layer in the dossier, seen by nobody else; made when it is first needed. */
  public UUID privateLayer(UUID dossier) {
    return em.createQuery(
            "select l.id from Layer l where l.dossier = :dossier and l.kind = :kind and l.owner ="
                + " :me order by l.id",
            UUID.class)
        .setParameter("dossier", dossier)
        .setParameter("kind", LayerKind.PRIVATE)
        .setParameter("me", caller.id())
        .getResultStream()
        .findFirst()
        .orElseGet(() -> addPrivateLayer(dossier));
  }

  private UUID addPrivateLayer(UUID dossier) {
    Layer layer = new Layer();
    layer.id = Ids.next();
    layer.dossier = dossier;
    layer.kind = LayerKind.PRIVATE;
    layer.owner = caller.id();
    em.persist(layer);
    em.flush();
    return layer.id;
  }

  /** The dossiers that the caller may read. */
  public List<UUID> readable() {
    return em.createQuery(
            "select d.id from Dossier d where d.deletedAt is null and (d.visibility <> :private or"
                + " exists (select m.id from Member m where m.dossier = d.id and m.account = :me))",
            UUID.class)
        .setParameter("private", Visibility.PRIVATE)
        .setParameter("me", caller.id())
        .getResultList();
  }

  private Optional<Role> role(Dossier dossier) {
    Optional<Role> member =
        em.createQuery(
                "select m.role from Member m where m.dossier = :dossier and m.account = :account",
                Role.class)
            .setParameter("dossier", dossier.id)
            .setParameter("account", caller.id())
            .getResultStream()
            .findFirst();
    return member.or(
        () ->
            dossier.visibility == Visibility.PRIVATE ? Optional.empty() : Optional.of(Role.READER));
  }
}
