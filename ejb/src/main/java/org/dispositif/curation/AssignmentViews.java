package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

  /** Only how many: what they are stays unseen. By the entities' names, over all layers. */
  private long made(Assignment a, AssignedPerson p, List<UUID> documents) {
    String query =
        a.kind == Assignment.Kind.JUDGE
            ? "select count(j) from Judgement j join Document r on r.id = j.document and"
                + " r.currentVersion = j.textVersion join Demand d on d.id = j.demand where"
                + " j.dossier = :dossier and j.assessor = :who and j.agreed = false and j.deletedAt"
                + " is null and d.deletedAt is null and d.document in :ids and j.document in :ids"
            : "select count(n) from Annotation n join Layer l on l.id = n.layer where n.dossier ="
                + " :dossier and n.creator = :who and n.deletedAt is null and cast(l.kind as"
                + " string) in ('OPEN', 'BLIND') and exists (select t.id from AnnotationTarget t"
                + " where t.annotation = n.id and t.document in :ids and t.replyTo is null)";
    return em.createQuery(query, Long.class)
        .setParameter("dossier", a.dossier)
        .setParameter("who", p.account)
        .setParameter("ids", documents)
        .getSingleResult();
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
