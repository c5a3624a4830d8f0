package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandState;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.text.segment.DocumentKind;

/** Puts assignments together with their documents, their people and how far those are. */
@Dependent
class AssignmentViews {

  /** By the entities' names: what is judged stands in the table, also what was before. */
  private static final String JUDGED =
      "select count(n) from Judgement n join Document r on r.id = n.document and r.currentVersion ="
          + " n.textVersion join Demand d on d.id = n.demand join Layer l on l.id = n.layer where"
          + " n.dossier = :dossier and n.assessor = :who and n.agreed = false and n.deletedAt is"
          + " null and d.deletedAt is null and d.document in :ids and n.document in :ids";

  /** Made since the assignment was given, on what it is about. */
  private static final String MARKED =
      "select count(n) from Annotation n join Layer l on l.id = n.layer where n.dossier = :dossier"
          + " and n.creator = :who and n.deletedAt is null and n.createdAt >= :given and exists"
          + " (select t.id from AnnotationTarget t join AssignedDocument x on x.document ="
          + " t.document left join Anchor y on y.id = t.anchor where t.annotation = n.id and"
          + " t.replyTo is null and t.document in :ids and x.assignment = :assignment and (x.clause"
          + " is null or exists (select c.id from ClausePlace c where c.clause = x.clause and"
          + " c.textVersion = y.textVersion and c.start < y.end and c.end > y.start)))";

  private static final String OWN = " and l.id = :layer";
  private static final String OPEN = " and cast(l.kind as string) = 'OPEN'";

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject AccountService accounts;
  @Inject DocumentService documents;
  @Inject DemandService demands;

  /** The caller of this has asked whether it may be seen. */
  AssignmentView of(Assignment a) {
    List<AssignedDocument> parts = parts(a.id);
    Map<UUID, DocumentView> readable =
        documents.readable(parts.stream().map(p -> p.document).distinct().toList());
    List<DocumentView> shown =
        parts.stream()
            .map(p -> readable.get(p.document))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new AssignmentView(
        a.id,
        a.version,
        a.dossier,
        a.kind.name(),
        a.title,
        a.instructions,
        a.dueOn,
        a.blind,
        a.openedAt,
        a.createdAt,
        shown,
        parts.stream().map(p -> p.clause).filter(Objects::nonNull).toList(),
        people(a, shown));
  }

  private List<AssignedDocument> parts(UUID assignment) {
    return em.createQuery(
            "select x from AssignedDocument x where x.assignment = :id order by x.ordinal",
            AssignedDocument.class)
        .setParameter("id", assignment)
        .getResultList();
  }

  private List<AssignmentView.Assignee> people(Assignment a, List<DocumentView> on) {
    boolean all = a.openedAt != null || access.may(a.dossier, Permission.CURATE);
    List<AssignedPerson> rows =
        em.createQuery(
                "select p from AssignedPerson p where p.assignment = :id", AssignedPerson.class)
            .setParameter("id", a.id)
            .getResultStream()
            .filter(p -> all || p.account.equals(caller.id()))
            .toList();
    Map<UUID, Person> known = accounts.people(rows.stream().map(p -> p.account).toList());
    long wanted = a.kind == Assignment.Kind.JUDGE ? cells(on) : 0;
    return rows.stream()
        .map(p -> assignee(a, p, known.get(p.account), on, wanted))
        .sorted(Comparator.comparing(AssignmentView.Assignee::name))
        .toList();
  }

  private AssignmentView.Assignee assignee(
      Assignment a, AssignedPerson p, Person person, List<DocumentView> on, long wanted) {
    List<UUID> ids = on.stream().map(DocumentView::id).toList();
    long made = ids.isEmpty() ? 0 : made(a, p, ids);
    return new AssignmentView.Assignee(p.account, person.name(), p.layer, p.doneAt, made, wanted);
  }

  /** Only how many: what they are stays unseen. */
  private long made(Assignment a, AssignedPerson p, List<UUID> documents) {
    boolean judging = a.kind == Assignment.Kind.JUDGE;
    TypedQuery<Long> query =
        em.createQuery((judging ? JUDGED : MARKED) + (p.layer == null ? OPEN : OWN), Long.class)
            .setParameter("dossier", a.dossier)
            .setParameter("who", p.account)
            .setParameter("ids", documents);
    if (!judging) {
      query.setParameter("assignment", a.id).setParameter("given", a.createdAt);
    }
    if (p.layer != null) {
      query.setParameter("layer", p.layer);
    }
    return query.getSingleResult();
  }

  /** Demands that nobody rejected, by resolutions. */
  private long cells(List<DocumentView> on) {
    long resolutions = on.stream().filter(d -> d.kind() == DocumentKind.RESOLUTION).count();
    return resolutions
        * on.stream()
            .filter(d -> d.kind() != DocumentKind.RESOLUTION)
            .flatMap(d -> demands.list(d.id()).stream())
            .filter(d -> d.state() != DemandState.REJECTED)
            .count();
  }
}
