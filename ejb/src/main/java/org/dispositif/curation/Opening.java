package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
        (entity, what) -> {
          List<UUID> ids = ids("select t.id from " + entity + " t", blind);
          changes.recordAll(dossier, Changes.Kind.CREATED, what, ids);
        });
    ids("select distinct t.demand from Judgement t", blind).forEach(demands::confirmByUse);
  }

  private List<UUID> ids(String query, List<UUID> blind) {
    return em.createQuery(query + " where t.layer in :layers and t.deletedAt is null", UUID.class)
        .setParameter("layers", blind)
        .getResultList();
  }
}
