package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dispositif.dossier.Layers;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/**
 * Which texts an assignment is about and who has it. Both can change until a blind assignment is
 * opened: from then on newcomers would have seen the others' answers, and nobody could answer on a
 * new text, as the answers are fixed.
 */
@Dependent
class Giving {

  @PersistenceContext EntityManager em;
  @Inject Layers layers;

  /** A document, or a clause of it. */
  private record What(UUID document, UUID clause) {
    static What of(AssignedDocument part) {
      return new What(part.document, part.clause);
    }
  }

  /**
   * Makes it about these, in their order. What was made on others stays where it was made.
   *
   * @throws Refusal conflict when it was blind, is open, and would change
   */
  void parts(Assignment assignment, List<AssignedDocument> wanted) {
    Map<What, AssignedDocument> there = new HashMap<>();
    parts(assignment).forEach(part -> there.put(What.of(part), part));
    List<What> asked = wanted.stream().map(What::of).distinct().toList();
    if (!there.keySet().equals(new HashSet<>(asked))) {
      requireChangeable(assignment, !there.isEmpty());
    }
    for (int i = 0; i < asked.size(); i++) {
      What what = asked.get(i);
      AssignedDocument part = there.containsKey(what) ? there.remove(what) : part(assignment, what);
      part.ordinal = i;
      em.persist(part);
    }
    there.values().forEach(em::remove);
    em.flush();
  }

  /** What it is about now, in order. */
  List<AssignedDocument> parts(Assignment assignment) {
    return em.createQuery(
            "select x from AssignedDocument x where x.assignment = :id order by x.ordinal",
            AssignedDocument.class)
        .setParameter("id", assignment.id)
        .getResultList();
  }

  private static AssignedDocument part(Assignment assignment, What what) {
    AssignedDocument part = new AssignedDocument();
    part.id = Ids.next();
    part.assignment = assignment.id;
    part.document = what.document();
    part.clause = what.clause();
    return part;
  }

  /**
   * Gives it to these people. Who is taken off keeps what they made in their own layer, which is
   * opened with the others'; who comes back finds it again.
   *
   * @throws Refusal conflict when it was blind, is open, and would change
   */
  void people(Assignment assignment, Set<UUID> wanted) {
    List<AssignedPerson> there = new ArrayList<>(all(assignment));
    Set<UUID> now = active(there);
    if (!now.equals(wanted)) {
      requireChangeable(assignment, !now.isEmpty());
    }
    for (AssignedPerson person : there) {
      boolean stays = wanted.contains(person.account);
      person.removedAt =
          stays ? null : Objects.requireNonNullElseGet(person.removedAt, Now::instant);
    }
    Set<UUID> known = new HashSet<>(there.stream().map(p -> p.account).toList());
    wanted.stream().filter(w -> !known.contains(w)).forEach(w -> add(assignment, w));
    em.flush();
  }

  /** Who has it now. */
  Set<UUID> people(Assignment assignment) {
    return active(all(assignment));
  }

  private List<AssignedPerson> all(Assignment assignment) {
    return em.createQuery(
            "select p from AssignedPerson p where p.assignment = :id", AssignedPerson.class)
        .setParameter("id", assignment.id)
        .getResultList();
  }

  private static Set<UUID> active(List<AssignedPerson> people) {
    Set<UUID> active = new HashSet<>();
    people.stream().filter(p -> p.removedAt == null).forEach(p -> active.add(p.account));
    return active;
  }

  private void add(Assignment assignment, UUID account) {
    AssignedPerson person = new AssignedPerson();
    person.id = Ids.next();
    person.assignment = assignment.id;
    person.account = account;
    person.layer =
        assignment.blind ? layers.addBlind(assignment.dossier, account, assignment.title) : null;
    em.persist(person);
  }

  private static void requireChangeable(Assignment assignment, boolean changes) {
    if (changes && assignment.blind && assignment.openedAt != null) {
      throw Refusal.conflict("assignment.opened");
    }
  }
}
