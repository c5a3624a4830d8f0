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
import java.util.stream.Collectors;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;

/**
 * Puts assignments together with their documents, their people and how far those are; a few queries
 * for any number of them.
 */
@Dependent
class AssignmentViews {

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject AccountService accounts;
  @Inject DocumentService documents;
  @Inject Progress progress;

  /** What some assignments are made of. */
  private record Stock(
      Map<UUID, List<AssignedDocument>> parts,
      Map<UUID, List<AssignedPerson>> people,
      Map<UUID, DocumentView> readable,
      Map<UUID, Person> names,
      Progress.Counts counts) {}

  /** The caller of this has asked whether it may be seen. */
  AssignmentView of(Assignment a) {
    return of(List.of(a)).get(0);
  }

  /** The caller of this has asked whether they may be seen. */
  List<AssignmentView> of(List<Assignment> assignments) {
    if (assignments.isEmpty()) {
      return List.of();
    }
    Stock stock = stock(assignments);
    return assignments.stream().map(a -> view(a, stock)).toList();
  }

  private Stock stock(List<Assignment> assignments) {
    List<UUID> ids = assignments.stream().map(a -> a.id).toList();
    List<AssignedDocument> parts =
        em.createQuery(
                "select x from AssignedDocument x where x.assignment in :ids order by x.ordinal",
                AssignedDocument.class)
            .setParameter("ids", ids)
            .getResultList();
    List<AssignedPerson> people =
        em.createQuery(
                "select p from AssignedPerson p where p.assignment in :ids and p.removedAt is null",
                AssignedPerson.class)
            .setParameter("ids", ids)
            .getResultList();
    Map<UUID, DocumentView> readable =
        documents.readable(parts.stream().map(p -> p.document).distinct().toList());
    return new Stock(
        parts.stream().collect(Collectors.groupingBy(p -> p.assignment)),
        people.stream().collect(Collectors.groupingBy(p -> p.assignment)),
        readable,
        accounts.people(people.stream().map(p -> p.account).distinct().toList()),
        progress.of(assignments, readable.keySet()));
  }

  private AssignmentView view(Assignment a, Stock stock) {
    List<AssignedDocument> parts = stock.parts().getOrDefault(a.id, List.of());
    List<DocumentView> shown =
        parts.stream()
            .map(p -> stock.readable().get(p.document))
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
        people(a, stock, shown));
  }

  private List<AssignmentView.Assignee> people(Assignment a, Stock stock, List<DocumentView> on) {
    boolean all = a.openedAt != null || access.may(a.dossier, Permission.CURATE);
    long wanted = a.kind == Assignment.Kind.JUDGE ? stock.counts().cells(on) : 0;
    return stock.people().getOrDefault(a.id, List.of()).stream()
        .filter(p -> all || p.account.equals(caller.id()))
        .map(p -> assignee(p, stock, wanted))
        .sorted(Comparator.comparing(AssignmentView.Assignee::name))
        .toList();
  }

  private static AssignmentView.Assignee assignee(AssignedPerson p, Stock stock, long wanted) {
    return new AssignmentView.Assignee(
        p.account,
        stock.names().get(p.account).name(),
        p.layer,
        p.doneAt,
        stock.counts().made().getOrDefault(p.id, 0L),
        wanted);
  }
}
