package org.dispositif.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Page;
import org.dispositif.text.segment.DocumentKind;

/** The documents of a dossier as one browses them: by organ, year and kind. */
@Stateless
public class Library {

  private static final String FROM = "from Document d join Work w on w.id = d.work ";
  private static final String WHERE =
      "where d.dossier = :dossier and d.deletedAt is null and (:organ is null or coalesce(w.organ,"
          + " '') = :organ) and (:year is null or coalesce(w.year, 0) = :year) and (:kind is null"
          + " or d.kind = :kind) ";

  @PersistenceContext EntityManager em;
  @Inject Access access;

  /** How many documents there are of an organ, in a year, of a kind. */
  public record Heap(String organ, int year, DocumentKind kind, long count) {}

  /** All heaps of a dossier; the caller adds up what it shows. */
  public List<Heap> heaps(UUID dossier) {
    access.require(dossier, Permission.READ);
    return em.createQuery(
            "select new org.dispositif.document.Library$Heap(coalesce(w.organ, ''),"
                + " coalesce(w.year, 0), d.kind, count(d)) "
                + FROM
                + "where d.dossier = :dossier and d.deletedAt is null group by coalesce(w.organ,"
                + " ''), coalesce(w.year, 0), d.kind",
            Heap.class)
        .setParameter("dossier", dossier)
        .getResultList();
  }

  /** A stretch of the documents, and how many there are in all. */
  public Page<DocumentView> list(LibraryQuery wanted) {
    access.require(wanted.dossier(), Permission.READ);
    List<DocumentView> items =
        filtered(DocumentService.VIEW + WHERE + order(wanted.order()), DocumentView.class, wanted)
            .setFirstResult(wanted.first())
            .setMaxResults(wanted.limit())
            .getResultList();
    long total = filtered("select count(d) " + FROM + WHERE, Long.class, wanted).getSingleResult();
    return new Page<>(items, total);
  }

  private <T> TypedQuery<T> filtered(String query, Class<T> of, LibraryQuery wanted) {
    return em.createQuery(query, of)
        .setParameter("dossier", wanted.dossier())
        .setParameter("organ", wanted.organ())
        .setParameter("year", wanted.year())
        .setParameter("kind", wanted.kind());
  }

  private static String order(LibraryQuery.Order order) {
    return switch (order) {
      case SYMBOL -> "order by w.sortKey nulls last, d.title, d.id";
      case NEWEST -> "order by coalesce(w.adoptedOn, d.writtenOn) desc nulls last, w.sortKey, d.id";
      case OLDEST -> "order by coalesce(w.adoptedOn, d.writtenOn) nulls last, w.sortKey, d.id";
    };
  }
}
