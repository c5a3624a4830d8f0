package org.dispositif.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.lexicon.Lexicons;

/** Which documents the log's entries are about, as far as what can be found changes by them. */
@Dependent
class ChangedDocuments {

  private static final String DEMAND = "demand";
  private static final Set<String> OF_DOCUMENTS = Set.of("document", "cut");

  /** What a dossier says of verbs and addressees: of its documents that hold their words. */
  private static final Set<String> OF_WORDS = Set.of("strength", "addressee");

  @PersistenceContext EntityManager em;
  @Inject Lexicons lexicons;

  static boolean concerns(String what) {
    return OF_DOCUMENTS.contains(what) || OF_WORDS.contains(what) || DEMAND.equals(what);
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
        holding(
            em.createQuery(
                    "select distinct c.entity from Change c where c.at >= :from and c.what in"
                        + " :what",
                    UUID.class)
                .setParameter("from", from)
                .setParameter("what", OF_WORDS)
                .getResultList()));
    return changed;
  }

  /** The documents of these things. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Set<UUID> documents(Collection<Backlog.Item> items) {
    Set<UUID> documents = new HashSet<>(ids(items, OF_DOCUMENTS));
    documents.addAll(
        of(ids(items, Set.of(DEMAND)), "select d.document from Demand d where d.id in :ids"));
    documents.addAll(holding(ids(items, OF_WORDS)));
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

  /** A text and where it belongs. */
  record Words(UUID document, UUID dossier, String language, String text) {}

  /** The documents that hold words which these entries of lexicons say or ever said anything of. */
  private Set<UUID> holding(List<UUID> entries) {
    List<Lexicons.Said> said = entries.isEmpty() ? List.of() : lexicons.ever(entries);
    Set<UUID> dossiers = said.stream().map(Lexicons.Said::dossier).collect(Collectors.toSet());
    if (said.stream().noneMatch(s -> s.lexicon().hasForms())) {
      return Set.of();
    }
    return em.createQuery(
            "select d.id, d.dossier, d.language, t.content from Document d join TextVersion t on"
                + " t.id = d.currentVersion where d.dossier in :dossiers and d.deletedAt is null",
            Words.class)
        .setParameter("dossiers", dossiers)
        .getResultStream()
        .filter(words -> said.stream().anyMatch(s -> concerns(s, words)))
        .map(Words::document)
        .collect(Collectors.toSet());
  }

  private static boolean concerns(Lexicons.Said said, Words words) {
    return said.dossier().equals(words.dossier())
        && said.language().equals(words.language())
        && said.lexicon().touches(words.text());
  }
}
