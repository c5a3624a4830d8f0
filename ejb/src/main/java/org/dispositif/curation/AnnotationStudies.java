package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.LayerFilter;
import org.dispositif.platform.Caller;
import org.dispositif.text.agree.Continuum.Stretch;
import org.dispositif.text.agree.Ratings;
import org.dispositif.text.source.Span;

/** Who marked what, as a study and as places. */
@Dependent
class AnnotationStudies {

  private static final int WORDS_SHOWN = 160;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject AnnotationService annotations;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;

  /** One document with what is compared in it. */
  private record Read(DocumentView document, List<AnnotationView> marked, Set<UUID> worked) {}

  Study study(Scope scope) {
    List<Read> read = documents(scope).stream().map(d -> read(d, scope, made(d, scope))).toList();
    List<Study.Rater> people = people(scope, read);
    List<String> categories = categories(read);
    List<Study.Item> items = new ArrayList<>();
    List<Study.Clause> marked = new ArrayList<>();
    for (Read one : read) {
      items.addAll(items(one, people, categories));
      marked.addAll(clauses(one, scope, people, categories));
    }
    return new Study(Subject.ANNOTATIONS, people, categories, items, marked);
  }

  /** What is compared of one document, also where it lies apart from the clauses asked for. */
  List<AnnotationView> made(DocumentView document, Scope scope) {
    return annotations.ofDocument(document.id()).stream().filter(scope::holds).toList();
  }

  /**
   * The places of one document.
   *
   * @param made its annotations as {@link #made} answers them
   */
  List<Place> places(DocumentView document, Scope scope, List<AnnotationView> made) {
    Read read = read(document, scope, made);
    return places(read, people(scope, List.of(read)));
  }

  private List<DocumentView> documents(Scope scope) {
    if (!scope.documents().isEmpty()) {
      return scope.documents();
    }
    List<UUID> ids =
        em.createQuery(
                "select distinct t.document from Annotation a join AnnotationTarget t on"
                    + " t.annotation = a.id where a.dossier = :dossier and a.deletedAt is null and"
                    + " t.anchor is not null and t.document is not null and "
                    + LayerFilter.visible("a.layer"),
                UUID.class)
            .setParameter("dossier", scope.dossier())
            .setParameter(LayerFilter.VIEWER, caller.id())
            .getResultList();
    return documents.readable(ids).values().stream()
        .sorted(Comparator.comparing(DocumentView::name))
        .toList();
  }

  private static Read read(DocumentView document, Scope scope, List<AnnotationView> made) {
    List<AnnotationView> marked =
        made.stream().filter(a -> scope.covers(document.id(), hull(a))).toList();
    Set<UUID> worked = scope.worked(marked.stream().map(AnnotationView::creator).toList());
    return new Read(document, marked, worked);
  }

  private static Span hull(AnnotationView a) {
    List<AnchorView> anchors = a.anchors();
    return new Span(
        anchors.stream().mapToInt(x -> x.span().start()).min().orElseThrow(),
        anchors.stream().mapToInt(x -> x.span().end()).max().orElseThrow());
  }

  private static List<Study.Rater> people(Scope scope, List<Read> read) {
    if (scope.assigned()) {
      return scope.people();
    }
    Map<UUID, String> names = new LinkedHashMap<>();
    read.forEach(r -> r.marked().forEach(a -> names.put(a.creator(), a.creatorName())));
    return names.entrySet().stream()
        .map(e -> new Study.Rater(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Study.Rater::name))
        .toList();
  }

  private static Map<UUID, String> names(List<Study.Rater> people) {
    return people.stream().collect(Collectors.toMap(Study.Rater::id, Study.Rater::name));
  }

  /** Nothing, then the tags by their names; marked without a tag is the last. */
  private static List<String> categories(List<Read> read) {
    Set<String> tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    boolean bare = false;
    for (Read one : read) {
      for (AnnotationView a : one.marked()) {
        a.tags().forEach(t -> tags.add(t.name()));
        bare |= a.tags().isEmpty();
      }
    }
    List<String> categories = new ArrayList<>(List.of(Study.NOTHING));
    categories.addAll(tags);
    if (bare) {
      categories.add(AgreementReport.UNTAGGED);
    }
    return categories;
  }

  private static int category(List<String> categories, String name) {
    for (int i = 1; i < categories.size(); i++) {
      if (categories.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return categories.size() - 1;
  }

  // ---------------------------------------------------------------- places

  /**
   * @param people who was to mark them; of whom nothing is there is named as missing
   */
  private static List<Place> places(Read read, List<Study.Rater> people) {
    return new PlaceMaker(read.document().id(), names(people))
        .places(read.marked().stream().map(AnnotationStudies::version).toList());
  }

  static Place.Version version(AnnotationView a) {
    AnchorView first = a.anchors().get(0);
    return new Place.Version(
        a.id(),
        a.creator(),
        a.creatorName(),
        hull(a),
        first.label(),
        clip(first.exact()),
        a.tags(),
        a.comment(),
        null);
  }

  static String clip(String words) {
    return words.length() > WORDS_SHOWN ? words.substring(0, WORDS_SHOWN - 1) + "…" : words;
  }

  private static List<Study.Item> items(
      Read read, List<Study.Rater> people, List<String> categories) {
    List<Study.Item> items = new ArrayList<>();
    for (Place place : places(read, people)) {
      int[] ratings = new int[people.size()];
      Arrays.setAll(ratings, i -> read.worked().contains(people.get(i).id()) ? 0 : Ratings.MISSING);
      for (int i = 0; i < ratings.length; i++) {
        UUID id = people.get(i).id();
        for (Place.Version v : place.versions()) {
          if (v.person().equals(id) && ratings[i] == 0) {
            ratings[i] = category(categories, firstTag(v));
          }
        }
      }
      Place.Version at = place.versions().get(0);
      AgreementReport.Spot spot =
          new AgreementReport.Spot(
              read.document().id(), null, at.annotation(), place.label(), place.words());
      items.add(new Study.Item(read.document().id(), read.document().name(), spot, ratings));
    }
    return items;
  }

  private static String firstTag(Place.Version v) {
    return PlaceMaker.tags(v).stream()
        .min(String.CASE_INSENSITIVE_ORDER)
        .orElse(AgreementReport.UNTAGGED);
  }

  // ---------------------------------------------------------------- clauses

  private List<Study.Clause> clauses(
      Read read, Scope scope, List<Study.Rater> people, List<String> categories) {
    return clauses.list(read.document().id()).stream()
        .filter(c -> scope.covers(c.document(), c.span()))
        .filter(c -> c.span().length() > 0)
        .map(c -> clause(c, read, people, categories))
        .toList();
  }

  private static Study.Clause clause(
      ClauseView clause, Read read, List<Study.Rater> people, List<String> categories) {
    List<List<Stretch>> marked = new ArrayList<>();
    for (Study.Rater person : people) {
      marked.add(read.worked().contains(person.id()) ? new ArrayList<>() : null);
    }
    List<UUID> ids = people.stream().map(Study.Rater::id).toList();
    for (AnnotationView a : read.marked()) {
      int at = ids.indexOf(a.creator());
      a.anchors().stream()
          .filter(x -> at >= 0 && x.span().overlaps(clause.span()))
          .forEach(x -> stretches(a, x.span(), clause.span(), categories, marked.get(at)));
    }
    return new Study.Clause(
        read.document().id(), read.document().name(), clause.span().length(), marked);
  }

  private static void stretches(
      AnnotationView a, Span words, Span clause, List<String> categories, List<Stretch> marked) {
    int start = Math.max(words.start(), clause.start()) - clause.start();
    int end = Math.min(words.end(), clause.end()) - clause.start();
    List<String> names = a.tags().stream().map(AnnotationView.TagUse::name).toList();
    for (String name : names.isEmpty() ? List.of(AgreementReport.UNTAGGED) : names) {
      marked.add(new Stretch(start, end, category(categories, name)));
    }
  }
}
