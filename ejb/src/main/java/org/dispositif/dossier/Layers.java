package org.dispositif.dossier;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/**
 * Into which layer goes what somebody makes, and who sees it there. Whoever has an assignment for a
 * document that is still blind works in a layer of their own, whatever they make of it.
 */
@Stateless
public class Layers {

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;

  /**
   * A layer's kind, and whether its owner alone sees it.
   *
   * @param hidden what is made in it is nobody else's news
   */
  public record Standing(LayerKind kind, boolean hidden) {

    /** Whether it is an answer to an assignment that has been opened: nothing in it changes. */
    public boolean fixed() {
      return kind == LayerKind.BLIND && !hidden;
    }
  }

  /**
   * Where the caller's work on these documents goes: to their blind layer while one of the
   * documents is assigned to them blind, else to the open one.
   *
   * @param judging whether a judgement is made; else something is marked or linked
   */
  public UUID work(UUID dossier, Collection<UUID> documents, boolean judging) {
    if (documents.isEmpty()) {
      return access.openLayer(dossier);
    }
    // by the entities' names: their package stands above this one
    return em.createQuery(
            "select p.layer from AssignedPerson p join Assignment a on a.id = p.assignment join"
                + " AssignedDocument x on x.assignment = a.id where a.dossier = :dossier and"
                + " p.account = :me and p.removedAt is null and p.layer is not null and a.openedAt"
                + " is null and x.document in :documents order by case when cast(a.kind as string)"
                + " = :kind then 0 else 1 end, a.createdAt desc, a.id",
            UUID.class)
        .setParameter("dossier", dossier)
        .setParameter("me", caller.id())
        .setParameter("documents", documents)
        .setParameter("kind", judging ? "JUDGE" : "ANNOTATE")
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> access.openLayer(dossier));
  }

  /** The layer of what the curators settled; made when it is first needed. */
  public UUID curated(UUID dossier) {
    return em.createQuery(
            "select l.id from Layer l where l.dossier = :dossier and l.kind = :kind order by l.id",
            UUID.class)
        .setParameter("dossier", dossier)
        .setParameter("kind", LayerKind.CURATED)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> add(dossier, LayerKind.CURATED, null, null));
  }

  /** A new layer for one person's answer to an assignment. The caller has asked for the right. */
  public UUID addBlind(UUID dossier, UUID owner, String name) {
    return add(dossier, LayerKind.BLIND, owner, name);
  }

  private UUID add(UUID dossier, LayerKind kind, UUID owner, String name) {
    Layer layer = new Layer();
    layer.id = Ids.next();
    layer.dossier = dossier;
    layer.kind = kind;
    layer.owner = owner;
    layer.name = name;
    em.persist(layer);
    em.flush();
    return layer.id;
  }

  /** Lets everybody see what was made blind. The caller has asked for the right. */
  public void open(Collection<UUID> layers) {
    for (UUID id : layers) {
      Layer layer = em.find(Layer.class, id);
      layer.openedAt = layer.openedAt == null ? Now.instant() : layer.openedAt;
    }
    em.flush();
  }

  public Standing standing(UUID layer) {
    return standings(Set.of(layer)).get(layer);
  }

  /** Of several layers at once. */
  public Map<UUID, Standing> standings(Collection<UUID> layers) {
    Map<UUID, Standing> standings = new HashMap<>();
    if (!layers.isEmpty()) {
      em.createQuery("select l from Layer l where l.id in :ids", Layer.class)
          .setParameter("ids", layers)
          .getResultList()
          .forEach(
              l ->
                  standings.put(l.id, new Standing(l.kind, l.owner != null && l.openedAt == null)));
    }
    return standings;
  }

  /** Those of the layers that the caller sees. */
  public Set<UUID> visible(Collection<UUID> layers) {
    return layers.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "select l.id from Layer l where l.id in :ids and "
                        + LayerFilter.visible("l.id"),
                    UUID.class)
                .setParameter("ids", layers)
                .setParameter(LayerFilter.VIEWER, caller.id())
                .getResultList());
  }

  /**
   * @throws Refusal not found when the layer is hidden from the caller
   */
  public void requireVisible(UUID layer) {
    if (visible(Set.of(layer)).isEmpty()) {
      throw Refusal.notFound();
    }
  }

  /**
   * @throws Refusal conflict when the layer was opened: it says what people found each for
   *     themself, and agreement is measured on it
   */
  public void requireNotFixed(UUID layer) {
    if (standing(layer).fixed()) {
      throw Refusal.conflict("layer.opened");
    }
  }
}
