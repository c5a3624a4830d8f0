package org.dispositif.clause;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentView;
import org.dispositif.document.TextView;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Json;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.cut.CutText;
import org.dispositif.text.segment.ResolutionHead;

/** Writes a corrected cut into the rows of a document's clauses. */
@Dependent
class CutStore {

  /** What of the reading the cut needs; the rest of that JSON is none of ours. */
  public record Heads(List<ResolutionHead> resolutions) {}

  @PersistenceContext EntityManager em;
  @Inject ClauseService clauses;

  /** The text as the cut takes it. */
  static CutText cutText(DocumentView document, TextView text) {
    Heads heads = text.reading() == null ? null : Json.read(text.reading(), Heads.class);
    boolean none = heads == null || heads.resolutions() == null;
    return CutText.of(text.text(), document.language(), none ? List.of() : heads.resolutions());
  }

  /** Until the transaction ends nobody else corrects this document's cut. */
  void lock(UUID document) {
    em.createQuery("select c.id from Clause c where c.document = :id order by c.id", UUID.class)
        .setParameter("id", document)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .ifPresent(first -> em.find(Clause.class, first, LockModeType.PESSIMISTIC_WRITE));
  }

  /** A new ETag for a clause of which only what it says differs. */
  void touch(UUID clause) {
    em.lock(em.find(Clause.class, clause), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  List<ClauseState> states(TextView text) {
    return clauses.read(text).stream().map(ClauseState::of).toList();
  }

  /**
   * Makes the clauses of a text what is wanted.
   *
   * @param wanted all clauses, in order; those that were not there are made, or come back
   * @param touched those whose ETag changes
   * @param successors of clauses that are retired
   */
  void write(
      TextView text, List<ClauseState> wanted, Set<UUID> touched, Map<UUID, UUID> successors) {
    Map<UUID, Clause> known = byId(Clause.class, "c.document = :id", text.document(), c -> c.id);
    Map<UUID, ClausePlace> places =
        byId(ClausePlace.class, "c.textVersion = :id", text.id(), p -> p.clause);
    for (ClauseState state : wanted) {
      identity(text.document(), state, known);
    }
    successors.forEach((gone, by) -> retire(known.get(gone), by, places.remove(gone)));
    em.flush();
    for (int i = 0; i < wanted.size(); i++) {
      place(text.id(), i, wanted.get(i), places);
    }
    wanted.stream().filter(s -> touched.contains(s.clause())).forEach(s -> cite(text.id(), s));
    touched.stream()
        .filter(known::containsKey)
        .forEach(id -> em.lock(known.get(id), LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    em.flush();
    em.clear();
  }

  private <T> Map<UUID, T> byId(Class<T> type, String where, UUID id, Function<T, UUID> key) {
    return em.createQuery("select c from " + type.getSimpleName() + " c where " + where, type)
        .setParameter("id", id)
        .getResultStream()
        .collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, HashMap::new));
  }

  private void identity(UUID document, ClauseState state, Map<UUID, Clause> known) {
    Clause clause = known.get(state.clause());
    boolean made = clause == null;
    if (made) {
      clause = new Clause();
      clause.id = state.clause();
      clause.document = document;
    }
    clause.origin = state.origin();
    clause.rule = state.rule();
    clause.confirmedBy = state.reviewedBy();
    clause.confirmedAt = state.reviewedAt();
    clause.retired = false;
    clause.replacedBy = null;
    if (made) {
      em.persist(clause);
    }
  }

  /** Keeps the identity, so that its addresses lead on. */
  private void retire(Clause clause, UUID by, ClausePlace place) {
    clause.retired = true;
    clause.replacedBy = by;
    uncite(clause.id, place.textVersion);
    em.remove(place);
  }

  private void place(UUID version, int index, ClauseState state, Map<UUID, ClausePlace> places) {
    ClausePlace place = places.get(state.clause());
    boolean made = place == null;
    if (made) {
      place = new ClausePlace();
      place.id = Ids.next();
      place.clause = state.clause();
      place.textVersion = version;
    }
    place.ordinal = index;
    place.parent = state.parent();
    place.kind = state.kind();
    place.part = state.part();
    place.resolution = state.resolution();
    place.number = state.number();
    place.label = state.label();
    place.start = state.start();
    place.end = state.end();
    place.confidence = state.confidence();
    String details = Json.write(state.details());
    place.details = Objects.equals(details, place.details) ? place.details : details;
    if (made) {
      em.persist(place);
    }
  }

  private void cite(UUID version, ClauseState state) {
    uncite(state.clause(), version);
    Set<Citation> once = new HashSet<>(state.citations());
    for (Citation citation : once) {
      CrossReference reference = CrossReference.of(state.clause(), citation);
      reference.textVersion = version;
      em.persist(reference);
    }
  }

  private void uncite(UUID clause, UUID version) {
    em.createQuery("delete from CrossReference r where r.clause = :clause and r.textVersion = :v")
        .setParameter("clause", clause)
        .setParameter("v", version)
        .executeUpdate();
  }
}
