package org.dispositif.clause;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** The journal of corrections, and the marks of who looked at a clause. */
@Dependent
class Journal {

  static final String REVIEW = "review";

  @PersistenceContext EntityManager em;
  @Inject AccountService accounts;
  @Inject Caller caller;

  // ---------------------------------------------------------------- entries

  ClauseOperation add(UUID document, String kind, Step content, Step inverse) {
    Integer last =
        em.createQuery(
                "select max(o.number) from ClauseOperation o where o.document = :document",
                Integer.class)
            .setParameter("document", document)
            .getSingleResult();
    ClauseOperation op = new ClauseOperation();
    op.id = Ids.next();
    op.document = document;
    op.number = last == null ? 1 : last + 1;
    op.kind = kind;
    op.content = Json.write(content);
    op.inverse = Json.write(inverse);
    op.at = Now.instant();
    op.who = caller.id();
    em.persist(op);
    return op;
  }

  /** The entry with this number, or the latest that can be turned. */
  ClauseOperation find(UUID document, Integer number, boolean standing) {
    String which = standing ? "o.undoneAt is null" : "o.undoneAt is not null";
    String order = standing ? "o.number desc" : "o.undoneAt desc, o.number";
    return em.createQuery(
            "select o from ClauseOperation o where o.document = :document and "
                + which
                + " and (:number is null or o.number = :number) order by "
                + order,
            ClauseOperation.class)
        .setParameter("document", document)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refusal.conflict(standing ? "cut.nothingToUndo" : "cut.nothingToRedo"));
  }

  void turned(ClauseOperation turned, boolean back) {
    ClauseOperation op = em.find(ClauseOperation.class, turned.id);
    op.undoneAt = back ? Now.instant() : null;
    op.undoneBy = back ? caller.id() : null;
    em.flush();
  }

  // ---------------------------------------------------------------- who looked at what

  /**
   * @param clauses that stand
   * @param by null takes the mark away
   * @param only those marked by this person; null: those without a mark
   * @return those that changed
   */
  List<UUID> mark(List<UUID> clauses, UUID by, UUID only) {
    List<UUID> changed = new ArrayList<>();
    for (Clause clause : standing(clauses)) {
      if (Objects.equals(clause.confirmedBy, only)) {
        clause.confirmedBy = by;
        clause.confirmedAt = by == null ? null : Now.instant();
        changed.add(clause.id);
      }
    }
    em.flush();
    return changed;
  }

  List<UUID> unmark(List<UUID> clauses) {
    List<UUID> changed = new ArrayList<>();
    for (Clause clause : standing(clauses)) {
      if (clause.confirmedBy != null) {
        clause.confirmedBy = null;
        clause.confirmedAt = null;
        changed.add(clause.id);
      }
    }
    em.flush();
    return changed;
  }

  private List<Clause> standing(List<UUID> clauses) {
    return clauses.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from Clause c where c.id in :ids and c.retired = false", Clause.class)
            .setParameter("ids", Set.copyOf(clauses))
            .getResultList();
  }

  UUID documentOf(UUID clause) {
    return Optional.ofNullable(em.find(Clause.class, clause))
        .filter(c -> !c.retired)
        .map(c -> c.document)
        .orElseThrow(Refusal::notFound);
  }

  // ---------------------------------------------------------------- what was expected

  /**
   * @throws Refusal stale when the clause is not as the person saw it
   */
  void expect(UUID document, UUID id, int version) {
    Clause clause = em.find(Clause.class, id);
    if (clause == null || !clause.document.equals(document)) {
      throw Refusal.notFound();
    }
    if (clause.retired || clause.version != version) {
      throw stale(document, id);
    }
  }

  /** Says who corrected the clause, and when. */
  Refusal stale(UUID document, UUID clause) {
    return entries(document)
        .filter(op -> concerns(op, clause))
        .findFirst()
        .map(op -> Refusal.of(Refusal.Reason.STALE, "cut.stale", name(last(op)), op.number))
        .orElseGet(() -> Refusal.of(Refusal.Reason.STALE, "cut.stale.somebody"));
  }

  private static UUID last(ClauseOperation op) {
    return op.undoneBy == null ? op.who : op.undoneBy;
  }

  private static boolean concerns(ClauseOperation op, UUID clause) {
    return op.content.contains(clause.toString()) || op.inverse.contains(clause.toString());
  }

  private String name(UUID account) {
    return accounts.find(account).map(Person::name).orElse("");
  }

  // ---------------------------------------------------------------- reading

  List<CorrectionView> list(UUID document) {
    List<ClauseOperation> all = entries(document).toList();
    Map<UUID, Person> people =
        accounts.people(
            all.stream()
                .flatMap(o -> Stream.of(o.who, o.undoneBy))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return all.stream().map(o -> view(o, people)).toList();
  }

  private Stream<ClauseOperation> entries(UUID document) {
    return em.createQuery(
            "select o from ClauseOperation o where o.document = :document order by o.number desc",
            ClauseOperation.class)
        .setParameter("document", document)
        .getResultStream();
  }

  CorrectionView view(ClauseOperation op) {
    return view(op.id);
  }

  CorrectionView view(UUID id) {
    ClauseOperation op = em.find(ClauseOperation.class, id);
    List<UUID> people = Stream.of(op.who, op.undoneBy).filter(Objects::nonNull).toList();
    return view(op, accounts.people(people));
  }

  private static CorrectionView view(ClauseOperation op, Map<UUID, Person> people) {
    Step after = Json.read(op.content, Step.class);
    Step before = Json.read(op.inverse, Step.class);
    ClauseState now = state(after);
    ClauseState then = state(before);
    return new CorrectionView(
        op.number,
        op.kind,
        after.clause(),
        now == null ? null : now.kind(),
        then == null ? null : then.label(),
        now == null ? null : now.label(),
        concerned(after, before),
        op.who,
        nameOf(op.who, people),
        op.at,
        op.undoneAt,
        op.undoneBy,
        nameOf(op.undoneBy, people));
  }

  private static String nameOf(UUID account, Map<UUID, Person> people) {
    Person person = account == null ? null : people.get(account);
    return person == null ? null : person.name();
  }

  private static ClauseState state(Step step) {
    return step.states().stream()
        .filter(s -> s.clause().equals(step.clause()))
        .findFirst()
        .orElse(null);
  }

  private static List<UUID> concerned(Step after, Step before) {
    return Stream.of(
            after.states().stream().map(ClauseState::clause),
            before.states().stream().map(ClauseState::clause),
            after.reviewed().stream())
        .flatMap(s -> s)
        .distinct()
        .toList();
  }
}
