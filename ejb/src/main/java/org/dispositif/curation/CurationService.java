package org.dispositif.curation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.annotation.NewNote;
import org.dispositif.clause.AnchorView;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** The versions of several people laid over each other, and what the curators make of them. */
@Stateless
public class CurationService {

  static final int LONGEST_REASON = 4000;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject Scopes scopes;
  @Inject AnnotationStudies studies;
  @Inject AnnotationService annotations;
  @Inject AccountService accounts;

  /**
   * The places of a document, in the order of its text, with what was decided.
   *
   * @throws Refusal not found when the assignment is hidden or is not about the document, conflict
   *     while it is blind
   */
  public List<Place> places(UUID assignment, UUID document) {
    Scope scope = scopes.assignment(assignment);
    List<Place> places = studies.places(document(scope, document), scope);
    List<Decision> decisions = decisions(assignment, document);
    Map<UUID, Decision> byVersion = new HashMap<>();
    decisions.forEach(d -> d.versions.forEach(v -> byVersion.put(v, d)));
    Map<UUID, AnnotationView> curated =
        annotations.ofDocument(document).stream()
            .filter(AnnotationView::curated)
            .collect(Collectors.toMap(AnnotationView::id, a -> a));
    Map<UUID, Person> people = accounts.people(decisions.stream().map(d -> d.who).toList());
    return places.stream().map(p -> p.with(decided(p, byVersion, curated, people))).toList();
  }

  private static DocumentView document(Scope scope, UUID document) {
    return scope.documents().stream()
        .filter(d -> d.id().equals(document))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private List<Decision> decisions(UUID assignment, UUID document) {
    return em.createQuery(
            "select d from Decision d where d.assignment = :assignment and d.document = :document"
                + " and d.undoneAt is null order by d.at, d.id",
            Decision.class)
        .setParameter("assignment", assignment)
        .setParameter("document", document)
        .getResultList();
  }

  private static Place.Decided decided(
      Place place,
      Map<UUID, Decision> byVersion,
      Map<UUID, AnnotationView> curated,
      Map<UUID, Person> people) {
    return place.versions().stream()
        .map(v -> byVersion.get(v.annotation()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(d -> decided(d, curated.get(d.curated), people.get(d.who)))
        .orElse(null);
  }

  private static Place.Decided decided(Decision d, AnnotationView curated, Person who) {
    Place.Version stands =
        curated == null || curated.anchors().isEmpty() ? null : AnnotationStudies.version(curated);
    return new Place.Decided(d.id, d.kind.name(), stands, d.reason, d.who, who.name(), d.at);
  }

  // ---------------------------------------------------------------- deciding

  /**
   * Settles a place; what was decided of its versions before is undone.
   *
   * @throws Refusal unusable when a version is not of this place's document and assignment
   */
  public Place decide(UUID assignment, NewDecision wanted) {
    Scope scope = curate(assignment);
    Set<UUID> versions = Set.copyOf(wanted.versions() == null ? List.of() : wanted.versions());
    List<AnnotationView> there =
        annotations.ofDocument(document(scope, wanted.document()).id()).stream()
            .filter(scope::holds)
            .filter(a -> versions.contains(a.id()))
            .toList();
    if (there.isEmpty() || there.size() != versions.size()) {
      throw Refusal.unusable("decision.versions");
    }
    if (wanted.reason() != null && wanted.reason().length() > LONGEST_REASON) {
      throw Refusal.unusable("decision.reason", LONGEST_REASON);
    }
    decisions(assignment, wanted.document()).stream()
        .filter(d -> d.versions.stream().anyMatch(versions::contains))
        .forEach(this::undo);
    settle(assignment, scope, wanted, there);
    return places(assignment, wanted.document()).stream()
        .filter(p -> p.versions().stream().anyMatch(v -> versions.contains(v.annotation())))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private void settle(
      UUID assignment, Scope scope, NewDecision wanted, List<AnnotationView> there) {
    Decision decision = new Decision();
    decision.id = Ids.next();
    decision.assignment = assignment;
    decision.document = wanted.document();
    decision.versions.addAll(there.stream().map(AnnotationView::id).toList());
    decision.reason =
        wanted.reason() == null || wanted.reason().isBlank() ? null : wanted.reason().strip();
    decision.who = caller.id();
    decision.at = Now.instant();
    if (wanted.take() != null) {
      decision.kind = Decision.Kind.TAKEN;
      decision.curated = annotations.curate(copy(taken(wanted.take(), there), scope)).id();
    } else if (wanted.span() != null) {
      decision.kind = Decision.Kind.WRITTEN;
      decision.curated = annotations.curate(written(wanted, scope)).id();
    } else {
      decision.kind = Decision.Kind.DROPPED;
    }
    em.persist(decision);
    changes.record(scope.dossier(), Changes.Kind.CREATED, "decision", decision.id);
  }

  private static AnnotationView taken(UUID take, List<AnnotationView> there) {
    return there.stream()
        .filter(a -> a.id().equals(take))
        .findFirst()
        .orElseThrow(() -> Refusal.unusable("decision.versions"));
  }

  private static NewNote copy(AnnotationView a, Scope scope) {
    return new NewNote(
        null,
        scope.dossier(),
        a.anchors().get(0).document(),
        a.anchors().stream().map(AnchorView::span).toList(),
        a.comment(),
        a.tags().stream().map(AnnotationView.TagUse::id).filter(Objects::nonNull).toList(),
        null,
        false);
  }

  private static NewNote written(NewDecision wanted, Scope scope) {
    return new NewNote(
        null,
        scope.dossier(),
        wanted.document(),
        List.of(wanted.span()),
        wanted.comment(),
        wanted.tags() == null ? List.of() : wanted.tags(),
        null,
        false);
  }

  /**
   * Takes all on which everybody agrees and of which nothing is decided.
   *
   * @return how many places were settled
   */
  public int takeAgreed(UUID assignment, UUID document) {
    Scope scope = curate(assignment);
    Map<UUID, AnnotationView> all =
        annotations.ofDocument(document).stream()
            .collect(Collectors.toMap(AnnotationView::id, a -> a));
    List<Place> agreed =
        places(assignment, document).stream()
            .filter(p -> p.tone() == Place.Tone.AGREE && p.decided() == null)
            .toList();
    for (Place place : agreed) {
      List<UUID> ids = place.versions().stream().map(Place.Version::annotation).toList();
      NewDecision take = new NewDecision(document, ids, ids.get(0), null, null, null, null);
      settle(assignment, scope, take, ids.stream().map(all::get).toList());
    }
    return agreed.size();
  }

  /** Takes a decision back; the annotation that stood for the dossier goes to the trash. */
  public void undo(UUID assignment, UUID id) {
    Scope scope = curate(assignment);
    Decision decision =
        Stream.ofNullable(em.find(Decision.class, id))
            .filter(d -> d.assignment.equals(assignment) && d.undoneAt == null)
            .findFirst()
            .orElseThrow(Refusal::notFound);
    undo(decision);
    changes.record(scope.dossier(), Changes.Kind.DELETED, "decision", id);
  }

  private void undo(Decision decision) {
    decision.undoneAt = Now.instant();
    if (decision.curated != null) {
      annotations.ofDocument(decision.document).stream()
          .filter(a -> a.id().equals(decision.curated))
          .findFirst()
          .ifPresent(a -> annotations.delete(a.id(), a.version()));
    }
    em.flush();
  }

  /** Curators wait for each other from here on. */
  private Scope curate(UUID assignment) {
    Scope scope = scopes.assignment(assignment);
    access.require(scope.dossier(), Permission.CURATE);
    // so that what is sent twice finds the first decision
    em.refresh(em.find(Assignment.class, assignment), LockModeType.PESSIMISTIC_WRITE);
    return scope;
  }
}
