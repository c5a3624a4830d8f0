package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.demand.DemandService;
import org.dispositif.dossier.Layers;
import org.dispositif.platform.Changes;

/** Opens blind layers: what was nobody's news becomes everybody's. */
@Dependent
class Opening {

  /** Things in layers, by the names of their entities and of their kind in the log. */
  private static final Map<String, String> THINGS =
      Map.of("Annotation", "annotation", "ClauseLink", "link", "Judgement", "judgement");

  @PersistenceContext EntityManager em;
  @Inject Layers layers;
  @Inject Changes changes;
  @Inject DemandService demands;

  /** The caller of this has asked for the right. */
  void open(UUID dossier, List<UUID> blind) {
    if (blind.isEmpty()) {
      return;
    }
    layers.open(blind);
    THINGS.forEach(
        (entity, what) ->
            changes.recordAllBy(dossier, Changes.Kind.CREATED, what, made(entity, blind)));
    judged(blind).forEach(demands::confirmByUse);
  }

  /** What lies in the layers, each with who made it: the news are theirs, not who opens them. */
  private Map<UUID, UUID> made(String entity, List<UUID> blind) {
    Map<UUID, UUID> made = new LinkedHashMap<>();
    em.createQuery(
            "select t.id, l.owner from "
                + entity
                + " t join Layer l on l.id = t.layer where l.id in :layers and t.deletedAt is null"
                + " order by t.createdAt, t.id",
            Object[].class)
        .setParameter("layers", blind)
        .getResultStream()
        .forEach(r -> made.put((UUID) r[0], (UUID) r[1]));
    return made;
  }

  /** The demands that were judged, without those that are in the trash by now. */
  private List<UUID> judged(List<UUID> blind) {
    return em.createQuery(
            "select distinct d.id from Judgement j join Demand d on d.id = j.demand join Document"
                + " letter on letter.id = d.document where j.layer in :layers and j.deletedAt is"
                + " null and d.deletedAt is null and letter.deletedAt is null",
            UUID.class)
        .setParameter("layers", blind)
        .getResultList();
  }
}
