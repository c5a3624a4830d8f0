package org.dispositif.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** Where the caller left off, one place in each document. Nobody else sees it. */
@Stateless
public class Places {

  private static final System.Logger LOG = System.getLogger(Places.class.getName());

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;

  /**
   * The caller is at this clause of this document now.
   *
   * @param clause null for the document as a whole
   * @throws Refusal not found when they may not read it; unusable when the clause is not in it
   */
  public void leave(UUID document, UUID clause) {
    documents.get(document);
    boolean elsewhere =
        clause != null && !clauses.documentOf(clause).filter(document::equals).isPresent();
    if (elsewhere) {
      throw Refusal.unusable("place.clause");
    }
    ReadingPlace place = em.find(ReadingPlace.class, new ReadingPlace.Key(caller.id(), document));
    if (place == null) {
      place = new ReadingPlace();
      place.account = caller.id();
      place.document = document;
    }
    place.clause = clause;
    place.at = Now.instant();
    keep(place);
  }

  /**
   * Who is quick tells two places of a document that they never read before at one moment, as when
   * a page is left: one of them stands, and which does not matter.
   */
  private void keep(ReadingPlace place) {
    em.persist(place);
    try {
      em.flush();
    } catch (PersistenceException e) {
      LOG.log(System.Logger.Level.DEBUG, "the other place stands", e);
    }
  }

  /** The documents that the caller read last and may still read, the last first. */
  public List<PlaceView> recent(int limit) {
    List<Object[]> rows =
        em.createQuery(
                "select p.document, p.clause, p.at, c.label from ReadingPlace p"
                    + " join Document d on d.id = p.document left join ClausePlace c"
                    + " on c.clause = p.clause and c.textVersion = d.currentVersion"
                    + " where p.account = :me and d.deletedAt is null order by p.at desc",
                Object[].class)
            .setParameter("me", caller.id())
            .setMaxResults(limit)
            .getResultList();
    Map<UUID, DocumentView> readable =
        documents.readable(rows.stream().map(r -> (UUID) r[0]).toList());
    return rows.stream()
        .filter(r -> readable.containsKey((UUID) r[0]))
        .map(
            r ->
                new PlaceView(
                    readable.get((UUID) r[0]),
                    (UUID) r[1],
                    Objects.toString(r[3], null),
                    (java.time.Instant) r[2]))
        .toList();
  }
}
