package org.dispositif.curation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** Assignments: given by curators, done by people each for themself, opened by curators. */
@Stateless
public class AssignmentService {

  static final int LONGEST_TITLE = 300;
  static final int LONGEST_INSTRUCTIONS = 8000;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject AssignmentParts asked;
  @Inject AssignmentViews views;
  @Inject Opening opening;
  @Inject Giving giving;

  /** What {@link #create} did: the same id again makes nothing new. */
  public record Created(AssignmentView assignment, boolean made) {}

  // ---------------------------------------------------------------- giving

  /**
   * @throws Refusal unusable when nobody is named, somebody may not work in the dossier, nothing is
   *     to be read, or a table lacks letters or resolutions
   */
  public Created create(UUID dossier, NewAssignment wanted) {
    access.require(dossier, Permission.CURATE);
    Assignment there = wanted.id() == null ? null : em.find(Assignment.class, wanted.id());
    if (there != null) {
      return again(there, dossier, wanted);
    }
    Assignment.Kind kind = kind(wanted.kind());
    List<AssignedDocument> parts = asked.parts(wanted, kind);
    Set<UUID> people = asked.people(dossier, wanted.people(), Set.of());
    Assignment assignment = new Assignment();
    assignment.id = wanted.id() == null ? Ids.next() : wanted.id();
    assignment.dossier = dossier;
    assignment.kind = kind;
    assignment.blind = wanted.blind() == null || wanted.blind();
    assignment.createdAt = Now.instant();
    assignment.createdBy = caller.id();
    assignment.openedAt = assignment.blind ? null : assignment.createdAt;
    fill(assignment, wanted.title(), wanted.instructions(), wanted.dueOn());
    em.persist(assignment);
    em.flush();
    giving.parts(assignment, parts);
    giving.people(assignment, people);
    changes.record(dossier, Changes.Kind.CREATED, "assignment", assignment.id);
    return new Created(views.of(assignment), true);
  }

  private Created again(Assignment there, UUID dossier, NewAssignment wanted) {
    boolean same =
        there.dossier.equals(dossier)
            && there.createdBy.equals(caller.id())
            && wanted.title() != null
            && there.title.equals(wanted.title().strip());
    if (!same) {
      throw Refusal.conflict("id.taken");
    }
    return new Created(get(there.id), false);
  }

  private static Assignment.Kind kind(String kind) {
    try {
      return kind == null ? Assignment.Kind.ANNOTATE : Assignment.Kind.valueOf(kind);
    } catch (IllegalArgumentException e) {
      throw Refusal.unusable("assignment.kind", kind);
    }
  }

  private static void fill(Assignment a, String title, String instructions, LocalDate dueOn) {
    boolean untitled = title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE;
    if (untitled) {
      throw Refusal.unusable("assignment.title", LONGEST_TITLE);
    }
    if (instructions != null && instructions.length() > LONGEST_INSTRUCTIONS) {
      throw Refusal.unusable("assignment.instructions", LONGEST_INSTRUCTIONS);
    }
    a.title = title.strip();
    a.instructions = instructions == null || instructions.isBlank() ? null : instructions.strip();
    a.dueOn = dueOn;
  }

  // ---------------------------------------------------------------- reading

  /** All for curators; for others those that are theirs, and those that were opened. */
  public List<AssignmentView> list(UUID dossier) {
    boolean curates = access.require(dossier, Permission.READ).may(Permission.CURATE);
    Set<UUID> mine = curates ? Set.of() : mine();
    return em.createQuery(
            "select a from Assignment a where a.dossier = :dossier and a.deletedAt is null order by"
                + " a.createdAt desc, a.id",
            Assignment.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .filter(a -> curates || a.openedAt != null || mine.contains(a.id))
        .collect(Collectors.collectingAndThen(Collectors.toList(), views::of));
  }

  private Set<UUID> mine() {
    return new HashSet<>(
        em.createQuery(
                "select p.assignment from AssignedPerson p where p.account = :me and p.removedAt is"
                    + " null",
                UUID.class)
            .setParameter("me", caller.id())
            .getResultList());
  }

  /** What the caller was given on a document and can still work at, the most urgent first. */
  public List<AssignmentView> ofDocument(UUID document) {
    return em.createQuery(
            "select a from Assignment a join AssignedPerson p on p.assignment = a.id where"
                + " p.account = :me and p.removedAt is null and a.deletedAt is null and (a.blind ="
                + " false or a.openedAt is null) and exists (select x.id from AssignedDocument x"
                + " where x.assignment = a.id and x.document = :document) order by a.dueOn nulls"
                + " last, a.createdAt, a.id",
            Assignment.class)
        .setParameter("me", caller.id())
        .setParameter("document", document)
        .getResultStream()
        .filter(a -> access.may(a.dossier, Permission.WORK))
        .collect(Collectors.collectingAndThen(Collectors.toList(), views::of));
  }

  /** What waits for the caller in all their dossiers: assigned, not done, the most urgent first. */
  public List<AssignmentView> waiting() {
    return em.createQuery(
            "select a from Assignment a join AssignedPerson p on p.assignment = a.id where"
                + " p.account = :me and p.removedAt is null and p.doneAt is null and a.deletedAt is"
                + " null and (a.blind = false or a.openedAt is null) order by a.dueOn nulls last,"
                + " a.createdAt, a.id",
            Assignment.class)
        .setParameter("me", caller.id())
        .getResultStream()
        .filter(a -> access.may(a.dossier, Permission.WORK))
        .collect(Collectors.collectingAndThen(Collectors.toList(), views::of));
  }

  /**
   * @throws Refusal not found when it is neither opened nor the caller's, nor are they a curator
   */
  public AssignmentView get(UUID id) {
    return views.of(find(id));
  }

  private Assignment find(UUID id) {
    Assignment found = id == null ? null : em.find(Assignment.class, id);
    if (found == null) {
      throw Refusal.notFound();
    }
    boolean seen =
        access.require(found.dossier, Permission.READ).may(Permission.CURATE)
            || found.openedAt != null
            || mine().contains(id);
    if (!seen) {
      throw Refusal.notFound();
    }
    if (found.deletedAt != null) {
      throw Refusal.gone();
    }
    return found;
  }

  // ---------------------------------------------------------------- changing

  /**
   * What of an assignment changes; whether it is blind and what is asked stay.
   *
   * @param documents null to leave them and the clauses as they are; those that the caller cannot
   *     see stay in any case
   * @param clauses of these documents; a document of which some are named is asked in part
   * @param people null to leave them
   */
  public record Edit(
      String title,
      String instructions,
      LocalDate dueOn,
      List<UUID> documents,
      List<UUID> clauses,
      List<UUID> people) {}

  /**
   * @throws Refusal stale when it is no longer at {@code version}; conflict when texts or people
   *     would change after a blind assignment was opened; unusable as when it is made
   */
  public AssignmentView edit(UUID id, int version, Edit edit) {
    Assignment assignment = at(id, version);
    fill(assignment, edit.title(), edit.instructions(), edit.dueOn());
    if (edit.documents() != null) {
      giving.parts(
          assignment,
          asked.parts(giving.parts(assignment), edit.documents(), edit.clauses(), assignment.kind));
    }
    if (edit.people() != null) {
      Set<UUID> stay = new HashSet<>(giving.people(assignment));
      stay.retainAll(edit.people());
      giving.people(assignment, asked.people(assignment.dossier, edit.people(), stay));
    }
    em.lock(assignment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    em.flush();
    changes.record(assignment.dossier, Changes.Kind.CHANGED, "assignment", id);
    return views.of(assignment);
  }

  /** To the trash; what was made blind is opened, so that nothing stays hidden for ever. */
  public void delete(UUID id, int version) {
    Assignment assignment = at(id, version);
    open(assignment);
    assignment.deletedAt = Now.instant();
    assignment.deletedBy = caller.id();
    changes.record(assignment.dossier, Changes.Kind.DELETED, "assignment", id);
  }

  /** A deleted assignment. */
  public record Deleted(UUID id, String title) {}

  /** Those in the trash, the last first; for curators, who alone may bring them back. */
  public List<Deleted> trash(UUID dossier) {
    if (!access.require(dossier, Permission.WORK).may(Permission.CURATE)) {
      return List.of();
    }
    return em.createQuery(
            "select a from Assignment a where a.dossier = :dossier and a.deletedAt is not null"
                + " order by a.deletedAt desc",
            Assignment.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .map(a -> new Deleted(a.id, a.title))
        .toList();
  }

  /** Out of the trash; what was opened when it was deleted stays open. */
  public AssignmentView restore(UUID id) {
    Assignment assignment = id == null ? null : em.find(Assignment.class, id);
    if (assignment == null) {
      throw Refusal.notFound();
    }
    access.require(assignment.dossier, Permission.CURATE);
    assignment.deletedAt = null;
    assignment.deletedBy = null;
    em.flush();
    changes.record(assignment.dossier, Changes.Kind.RESTORED, "assignment", id);
    return views.of(assignment);
  }

  private Assignment at(UUID id, int version) {
    Assignment assignment = locked(id);
    if (assignment.version != version) {
      throw Refusal.stale(views.of(assignment));
    }
    return assignment;
  }

  /** Curators wait for each other from here on. */
  private Assignment locked(UUID id) {
    Assignment assignment = find(id);
    access.require(assignment.dossier, Permission.CURATE);
    em.refresh(assignment, LockModeType.PESSIMISTIC_WRITE);
    return assignment;
  }

  /** The caller says that they are done, or that they are not after all. */
  public AssignmentView done(UUID id, boolean done) {
    Assignment assignment = find(id);
    AssignedPerson person = person(id).orElseThrow(() -> Refusal.conflict("assignment.notMine"));
    if (assignment.blind && assignment.openedAt != null) {
      throw Refusal.conflict("layer.opened");
    }
    person.doneAt = done ? Now.instant() : null;
    em.flush();
    return views.of(assignment);
  }

  private Optional<AssignedPerson> person(UUID assignment) {
    return em.createQuery(
            "select p from AssignedPerson p where p.assignment = :id and p.account = :me and"
                + " p.removedAt is null",
            AssignedPerson.class)
        .setParameter("id", assignment)
        .setParameter("me", caller.id())
        .getResultStream()
        .findFirst();
  }

  /** Lets everybody see what each has made. From then on it is fixed. */
  public AssignmentView open(UUID id) {
    Assignment assignment = locked(id);
    open(assignment);
    changes.record(assignment.dossier, Changes.Kind.CHANGED, "assignment", id);
    return views.of(assignment);
  }

  private void open(Assignment assignment) {
    if (assignment.openedAt == null) {
      assignment.openedAt = Now.instant();
      assignment.openedBy = caller.id();
      em.flush();
      opening.open(
          assignment.dossier,
          em.createQuery(
                  "select p.layer from AssignedPerson p where p.assignment = :id and p.layer is not"
                      + " null",
                  UUID.class)
              .setParameter("id", assignment.id)
              .getResultList());
    }
  }
}
