package org.dispositif.curation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.document.DocumentView;
import org.dispositif.link.LinkService;
import org.dispositif.link.LinkView;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Refusal;

/**
 * What several people marked and linked laid over each other, and what the curators make of it. Two
 * curators never overwrite each other unawares: who decides says which decision they have seen.
 */
@Stateless
public class CurationService {

  @Inject Changes changes;
  @Inject Scopes scopes;
  @Inject AnnotationStudies studies;
  @Inject LinkStudies linkStudies;
  @Inject Decisions decisions;
  @Inject Curated curated;
  @Inject AnnotationService annotations;
  @Inject LinkService links;
  @Inject AccountService accounts;

  /**
   * The places of a document, in the order of its text, then its links, with what was decided.
   *
   * @throws Refusal not found when the assignment is hidden or is not about the document, conflict
   *     while it is blind
   */
  public List<Place> places(UUID assignment, UUID document) {
    Scope scope = scopes.assignment(assignment);
    DocumentView read = document(scope, document);
    return decided(assignment, read, places(read, scope, made(read, scope)));
  }

  /** What people marked and linked: read once for all that is asked of it. */
  private record Made(List<AnnotationView> marked, List<LinkView> linked) {

    /**
     * @throws Refusal unusable when one is not among them
     */
    Made only(Set<UUID> ids) {
      Made some =
          new Made(
              marked.stream().filter(a -> ids.contains(a.id())).toList(),
              linked.stream().filter(l -> ids.contains(l.id())).toList());
      boolean mixed = !some.marked.isEmpty() && !some.linked.isEmpty();
      if (ids.isEmpty() || mixed || some.marked.size() + some.linked.size() != ids.size()) {
        throw Refusal.unusable("decision.versions");
      }
      return some;
    }
  }

  private Made made(DocumentView document, Scope scope) {
    return new Made(studies.made(document, scope), linkStudies.made(scope));
  }

  /** Not yet with what was decided. */
  private List<Place> places(DocumentView document, Scope scope, Made made) {
    return Stream.concat(
            studies.places(document, scope, made.marked()).stream(),
            LinkPlaces.of(document, scope, made.linked()).stream())
        .toList();
  }

  private List<Place> decided(UUID assignment, DocumentView document, List<Place> places) {
    List<Decision> made = decisions.of(assignment);
    Map<UUID, Decision> byVersion = byVersion(made);
    Map<UUID, Place.Version> stands = stands(document.id());
    Map<UUID, Person> people = accounts.people(made.stream().map(d -> d.who).distinct().toList());
    return places.stream().map(p -> p.with(decided(p, byVersion, stands, people))).toList();
  }

  /** Of several about the same, the last. */
  private static Map<UUID, Decision> byVersion(List<Decision> made) {
    Map<UUID, Decision> byVersion = new HashMap<>();
    made.forEach(d -> d.settled().forEach(v -> byVersion.put(v, d)));
    return byVersion;
  }

  /** What stands for the dossier in the document, by its id. */
  private Map<UUID, Place.Version> stands(UUID document) {
    Stream<Place.Version> marked =
        annotations.ofDocument(document).stream()
            .filter(a -> a.curated() && !a.anchors().isEmpty())
            .map(AnnotationStudies::version);
    Stream<Place.Version> linked =
        links.ofDocument(document).stream()
            .map(LinkService.Seen::link)
            .filter(LinkView::curated)
            .map(l -> LinkPlaces.version(l, document));
    return Stream.concat(marked, linked)
        .collect(Collectors.toMap(Place.Version::annotation, Function.identity(), (a, b) -> a));
  }

  private static DocumentView document(Scope scope, UUID document) {
    return scope.documents().stream()
        .filter(d -> d.id().equals(document))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private static Place.Decided decided(
      Place place,
      Map<UUID, Decision> byVersion,
      Map<UUID, Place.Version> stands,
      Map<UUID, Person> people) {
    return decision(place, byVersion)
        .map(d -> decided(d, stands.get(d.stands()), people.get(d.who)))
        .orElse(null);
  }

  private static Optional<Decision> decision(Place place, Map<UUID, Decision> byVersion) {
    return place.versions().stream()
        .map(v -> byVersion.get(v.annotation()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Place.Decided decided(Decision d, Place.Version stands, Person who) {
    return new Place.Decided(d.id, d.kind.name(), stands, d.reason, d.who, who.name(), d.at);
  }

  // ---------------------------------------------------------------- deciding

  /**
   * Settles a place; what was decided of its versions before is undone.
   *
   * @param seen the decision that the caller has read there; null for none
   * @throws Refusal unusable when a version is not of this place's document and assignment, stale
   *     with the place as it is when somebody else decided or took back meanwhile
   */
  public Place decide(UUID assignment, NewDecision wanted, UUID seen) {
    Scope scope = decisions.curate(assignment);
    DocumentView document = document(scope, wanted.document());
    Set<UUID> versions = Set.copyOf(wanted.versions() == null ? List.of() : wanted.versions());
    Made made = made(document, scope);
    Made there = made.only(versions);
    List<Place> at = List.of(place(places(document, scope, made), versions));
    List<Decision> before = decisions.of(assignment);
    UUID now = decision(at.get(0), byVersion(before)).map(d -> d.id).orElse(null);
    if (!Objects.equals(now, seen)) {
      throw Refusal.stale(decided(assignment, document, at).get(0));
    }
    before.stream()
        .filter(d -> d.settled().stream().anyMatch(versions::contains))
        .forEach(this::undo);
    settle(assignment, scope, wanted, there);
    return decided(assignment, document, at).get(0);
  }

  private static Place place(List<Place> places, Set<UUID> versions) {
    return places.stream()
        .filter(p -> p.versions().stream().anyMatch(v -> versions.contains(v.annotation())))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private void settle(UUID assignment, Scope scope, NewDecision wanted, Made there) {
    Decision decision = decisions.begin(assignment, wanted);
    decision.versions.addAll(there.marked().stream().map(AnnotationView::id).toList());
    decision.links.addAll(there.linked().stream().map(LinkView::id).toList());
    decisions.restored(assignment, decision.settled()).forEach(curated::remove);
    if (there.linked().isEmpty()) {
      mark(decision, wanted, there.marked(), scope.dossier());
    } else {
      link(decision, wanted, there.linked(), scope.dossier());
    }
    decisions.keep(decision, scope.dossier());
  }

  private void mark(
      Decision decision, NewDecision wanted, List<AnnotationView> there, UUID dossier) {
    if (wanted.take() != null) {
      decision.kind = Decision.Kind.TAKEN;
      decision.curated = curated.take(taken(there, AnnotationView::id, wanted.take()), dossier);
    } else if (wanted.span() != null) {
      decision.kind = Decision.Kind.WRITTEN;
      decision.curated = curated.write(wanted, dossier);
    } else {
      decision.kind = Decision.Kind.DROPPED;
    }
  }

  private void link(Decision decision, NewDecision wanted, List<LinkView> there, UUID dossier) {
    if (wanted.take() != null) {
      decision.kind = Decision.Kind.TAKEN;
      decision.curatedLink = curated.take(taken(there, LinkView::id, wanted.take()), dossier);
    } else if (wanted.relation() != null) {
      decision.kind = Decision.Kind.WRITTEN;
      decision.curatedLink = curated.write(there.get(0), wanted, dossier);
    } else {
      decision.kind = Decision.Kind.DROPPED;
    }
  }

  private static <T> T taken(List<T> there, Function<T, UUID> id, UUID take) {
    return there.stream()
        .filter(one -> id.apply(one).equals(take))
        .findFirst()
        .orElseThrow(() -> Refusal.unusable("decision.versions"));
  }

  /**
   * Takes all on which everybody agrees and of which nothing is decided by now.
   *
   * @return how many places were settled
   */
  public int takeAgreed(UUID assignment, UUID id) {
    Scope scope = decisions.curate(assignment);
    DocumentView document = document(scope, id);
    Made made = made(document, scope);
    List<Place> agreed =
        decided(assignment, document, places(document, scope, made)).stream()
            .filter(p -> p.tone() == Place.Tone.AGREE && p.decided() == null)
            .toList();
    for (Place place : agreed) {
      List<UUID> ids = place.versions().stream().map(Place.Version::annotation).toList();
      settle(assignment, scope, NewDecision.taking(id, ids), made.only(Set.copyOf(ids)));
    }
    return agreed.size();
  }

  /**
   * Takes a decision back; what stood for the dossier goes to the trash.
   *
   * @throws Refusal stale with the place as it is when a colleague was quicker
   */
  public void undo(UUID assignment, UUID id) {
    Scope scope = decisions.curate(assignment);
    Decision decision = decisions.get(assignment, id);
    if (decision.undoneAt != null) {
      DocumentView document = document(scope, decision.document);
      List<Place> places = places(document, scope, made(document, scope));
      Place at = place(places, decision.settled());
      throw Refusal.stale(decided(assignment, document, List.of(at)).get(0));
    }
    undo(decision);
    changes.record(scope.dossier(), Changes.Kind.DELETED, "decision", id);
  }

  private void undo(Decision decision) {
    decisions.undo(decision);
    curated.remove(decision);
  }
}
