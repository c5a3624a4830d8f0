package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.demand.DemandState;
import org.dispositif.document.DocumentView;
import org.dispositif.text.segment.DocumentKind;

/** How far people are with what they were given. Only how many: what they made stays unseen. */
@Dependent
class Progress {

  /** By the entities' names. Whose work counts: in their own layer, or in the open one. */
  private static final String WORKED =
      " join Layer l on l.id = n.layer where a.id in :ids and n.deletedAt is null and (n.layer ="
          + " p.layer or (p.layer is null and cast(l.kind as string) = 'OPEN'))";

  /** What is judged stands in the table, also what was before. */
  private static final String JUDGED =
      "select p.id, count(distinct n.id) from AssignedPerson p join Assignment a on a.id ="
          + " p.assignment join Judgement n on n.assessor = p.account and n.dossier = a.dossier"
          + " join Document r on r.id = n.document and r.currentVersion = n.textVersion join Demand"
          + " d on d.id = n.demand"
          + WORKED
          + " and n.agreed = false and d.deletedAt is null and d.state <> :rejected and n.document"
          + " in :documents and d.document in :documents and "
          + holds("n.document")
          + " and "
          + holds("d.document")
          + " group by p.id";

  /** Made since the assignment was given, on what it is about. */
  private static final String MARKED =
      "select p.id, count(distinct n.id) from AssignedPerson p join Assignment a on a.id ="
          + " p.assignment join Annotation n on n.creator = p.account and n.dossier = a.dossier"
          + WORKED
          + " and n.createdAt >= a.createdAt and exists (select t.id from AnnotationTarget t join"
          + " AssignedDocument x on x.document = t.document left join Anchor y on y.id = t.anchor"
          + " where t.annotation = n.id and t.replyTo is null and x.document in :documents and"
          + " x.assignment = a.id and "
          + asked("y")
          + ") group by p.id";

  private static final String LINKED =
      "select p.id, count(distinct n.id) from AssignedPerson p join Assignment a on a.id ="
          + " p.assignment join ClauseLink n on n.creator = p.account and n.dossier = a.dossier"
          + WORKED
          + " and n.createdAt >= a.createdAt and ("
          + end("source")
          + " or "
          + end("target")
          + ") group by p.id";

  private static final String CELLS =
      "select d.document, count(d.id) from Demand d where d.document in :documents and d.deletedAt"
          + " is null and d.state <> :rejected group by d.document";

  @PersistenceContext EntityManager em;

  /**
   * Counts.
   *
   * @param made how much each assigned person has made, by the id of their row
   * @param demands how many demands that nobody rejected each document has
   */
  record Counts(Map<UUID, Long> made, Map<UUID, Long> demands) {

    /** Demands by resolutions. */
    long cells(List<DocumentView> on) {
      long resolutions = on.stream().filter(d -> d.kind() == DocumentKind.RESOLUTION).count();
      return resolutions
          * on.stream()
              .filter(d -> d.kind() != DocumentKind.RESOLUTION)
              .mapToLong(d -> demands.getOrDefault(d.id(), 0L))
              .sum();
    }
  }

  /**
   * @param documents those that the caller may read; nothing of others counts
   */
  Counts of(List<Assignment> assignments, Collection<UUID> documents) {
    Map<UUID, Long> made = new HashMap<>();
    Map<UUID, Long> demands = new HashMap<>();
    List<UUID> judging = ids(assignments, Assignment.Kind.JUDGE);
    List<UUID> marking = ids(assignments, Assignment.Kind.ANNOTATE);
    if (!documents.isEmpty() && !judging.isEmpty()) {
      add(made, rejecting(query(JUDGED, documents).setParameter("ids", judging)));
      add(demands, rejecting(query(CELLS, documents)));
    }
    if (!documents.isEmpty() && !marking.isEmpty()) {
      add(made, query(MARKED, documents).setParameter("ids", marking));
      add(made, query(LINKED, documents).setParameter("ids", marking));
    }
    return new Counts(made, demands);
  }

  private static List<UUID> ids(List<Assignment> assignments, Assignment.Kind kind) {
    return assignments.stream().filter(a -> a.kind == kind).map(a -> a.id).toList();
  }

  private TypedQuery<Object[]> query(String query, Collection<UUID> documents) {
    return em.createQuery(query, Object[].class).setParameter("documents", documents);
  }

  private static TypedQuery<Object[]> rejecting(TypedQuery<Object[]> query) {
    return query.setParameter("rejected", DemandState.REJECTED);
  }

  private static void add(Map<UUID, Long> counts, TypedQuery<Object[]> query) {
    query.getResultList().forEach(row -> counts.merge((UUID) row[0], (Long) row[1], Long::sum));
  }

  private static String holds(String document) {
    return "exists (select x.id from AssignedDocument x where x.assignment = a.id and x.document = "
        + document
        + ")";
  }

  /** Whether an end of a link lies in what is asked for. */
  private static String end(String end) {
    String of = "n." + end;
    return "exists (select x.id from AssignedDocument x where x.assignment = a.id and x.document = "
        + of
        + ".document and x.document in :documents and (x.clause is null or exists (select y.id from"
        + " Anchor y where (y.id = "
        + of
        + ".anchor or y.id in (select e.anchor from Demand e where e.id = "
        + of
        + ".demand)) and "
        + asked("y")
        + ")))";
  }

  /** Whether an anchor lies in what is asked of the document {@code x}. */
  private static String asked(String anchor) {
    return "(x.clause is null or exists (select c.id from ClausePlace c where c.clause = x.clause"
        + " and c.textVersion = "
        + anchor
        + ".textVersion and c.start < "
        + anchor
        + ".end and c.end > "
        + anchor
        + ".start))";
  }
}
