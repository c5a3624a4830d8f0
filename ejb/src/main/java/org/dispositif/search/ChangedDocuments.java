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

  @PersistenceContext EntityManager em;

  static boolean concerns(String what) {
    return OF_DOCUMENTS.contains(what) || DEMAND.equals(what);
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
    return changed;
  }

  /** The documents of these things. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Set<UUID> documents(Collection<Backlog.Item> items) {
    Set<UUID> documents = new HashSet<>();
    items.stream().filter(i -> !i.what().equals(DEMAND)).forEach(i -> documents.add(i.id()));
    List<UUID> demands =
        items.stream().filter(i -> i.what().equals(DEMAND)).map(Backlog.Item::id).toList();
    if (!demands.isEmpty()) {
      documents.addAll(
          em.createQuery("select d.document from Demand d where d.id in :ids", UUID.class)
              .setParameter("ids", demands)
              .getResultList());
    }
    return documents;
  }
}
