package org.dispositif.search;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which documents the log's entries are about, as far as what can be found changes by them. */
@Dependent
class ChangedDocuments {

  private static final String DEMAND = "demand";
  private static final Set<String> OF_DOCUMENTS = Set.of("document", "cut");

  /** What a dossier says of verbs and addressees: of all its documents. */
  private static final Set<String> OF_DOSSIERS = Set.of("strength", "addressees");

  @PersistenceContext EntityManager em;

  static boolean concerns(String what) {
    return OF_DOCUMENTS.contains(what) || OF_DOSSIERS.contains(what) || DEMAND.equals(what);
  }

  /** All documents that are not in the trash. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Set<UUID> all() {
    return new HashSet<>(
        em.createQuery("select d.id from Document d where d.deletedAt is null", UUID.class)
            .getResultList());
  }

  /** Those of which something was logged at this time or later. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Set<UUID> since(Instant from) {
    Set<UUID> changed =
        new HashSet<>(
            em.createQuery(
                    "select distinct c.entity from Change c where c.at >= :from and c.what in"
                        + " :what",
                    UUID.class)
                .setParameter("from", from)
                .setParameter("what", OF_DOCUMENTS)
                .getResultList());
    changed.addAll(
        em.createQuery(
                "select distinct d.document from Change c join Demand d on d.id = c.entity where"
                    + " c.at >= :from and c.what = :what",
                UUID.class)
            .setParameter("from", from)
            .setParameter("what", DEMAND)
            .getResultList());
    changed.addAll(
        em.createQuery(
                "select distinct d.id from Change c join Document d on d.dossier = c.entity where"
                    + " c.at >= :from and c.what in :what and d.deletedAt is null",
                UUID.class)
            .setParameter("from", from)
            .setParameter("what", OF_DOSSIERS)
            .getResultList());
    return changed;
  }

  /** The documents of these things. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Set<UUID> documents(Collection<Backlog.Item> items) {
    Set<UUID> documents = new HashSet<>(ids(items, OF_DOCUMENTS));
    documents.addAll(
        of(ids(items, Set.of(DEMAND)), "select d.document from Demand d where d.id in :ids"));
    documents.addAll(
        of(
            ids(items, OF_DOSSIERS),
            "select d.id from Document d where d.dossier in :ids and d.deletedAt is null"));
    return documents;
  }

  private static List<UUID> ids(Collection<Backlog.Item> items, Set<String> what) {
    return items.stream().filter(i -> what.contains(i.what())).map(Backlog.Item::id).toList();
  }

  private List<UUID> of(List<UUID> ids, String query) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(query, UUID.class).setParameter("ids", ids).getResultList();
  }
}
