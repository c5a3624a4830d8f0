package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.LayerFilter;
import org.dispositif.link.LinkService;
import org.dispositif.link.LinkView;
import org.dispositif.platform.Caller;
import org.dispositif.text.agree.Ratings;

/**
 * Who linked what, as a study. The units are the pairs of ends that somebody linked; who worked on
 * the two documents and did not link them says "nothing". What nobody linked cannot be counted.
 */
@Dependent
class LinkStudies {

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject LinkService links;
  @Inject DocumentService documents;

  /** Two documents, in either order. */
  private record Sides(UUID a, UUID b) {
    static Sides of(LinkView link) {
      UUID source = link.source().document().id();
      UUID target = link.target().document().id();
      return source.compareTo(target) <= 0 ? new Sides(source, target) : new Sides(target, source);
    }
  }

  Study study(Scope scope) {
    List<LinkView> made = made(scope);
    List<Study.Rater> people = people(scope, made);
    List<String> categories = new ArrayList<>(List.of(Study.NOTHING));
    categories.addAll(
        made.stream().map(l -> l.relation().code()).collect(Collectors.toCollection(TreeSet::new)));
    Map<Sides, Set<UUID>> worked = new HashMap<>();
    made.forEach(l -> worked.computeIfAbsent(Sides.of(l), s -> new HashSet<>()).add(l.creator()));
    Map<List<Object>, List<LinkView>> pairs = new LinkedHashMap<>();
    made.forEach(l -> pairs.computeIfAbsent(ends(l), p -> new ArrayList<>()).add(l));
    List<Study.Item> items =
        pairs.values().stream()
            .map(p -> item(p, people, categories, scope.worked(worked.get(Sides.of(p.get(0))))))
            .toList();
    return new Study(Subject.LINKS, people, categories, items, List.of());
  }

  /** The links that are compared, the first first. */
  List<LinkView> made(Scope scope) {
    Map<UUID, LinkView> all = new LinkedHashMap<>();
    Set<UUID> within = scope.documents().stream().map(DocumentView::id).collect(Collectors.toSet());
    for (UUID document : within.isEmpty() ? linked(scope.dossier()) : within) {
      links.ofDocument(document).stream()
          .map(LinkService.Seen::link)
          .filter(l -> scope.holds(l) && touches(l, document, scope))
          .forEach(l -> all.put(l.id(), l));
    }
    return all.values().stream().sorted(Comparator.comparing(LinkView::createdAt)).toList();
  }

  /** Whether an end lies in what is compared of the document. */
  private static boolean touches(LinkView link, UUID document, Scope scope) {
    return Stream.of(link.source(), link.target())
        .filter(end -> end.document().id().equals(document))
        .anyMatch(end -> scope.covers(document, end.anchor() == null ? null : end.anchor().span()));
  }

  private Set<UUID> linked(UUID dossier) {
    List<UUID> ids =
        em.createQuery(
                "select distinct l.source.document from ClauseLink l where l.dossier = :dossier and"
                    + " l.deletedAt is null and "
                    + LayerFilter.visible("l.layer"),
                UUID.class)
            .setParameter("dossier", dossier)
            .setParameter(LayerFilter.VIEWER, caller.id())
            .getResultList();
    return documents.readable(ids).keySet();
  }

  private static List<Study.Rater> people(Scope scope, List<LinkView> made) {
    if (scope.assigned()) {
      return scope.people();
    }
    Map<UUID, String> names = new LinkedHashMap<>();
    made.forEach(l -> names.put(l.creator(), l.creatorName()));
    return names.entrySet().stream()
        .map(e -> new Study.Rater(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Study.Rater::name))
        .toList();
  }

  /** What a link joins: the same for links that are compared with each other. */
  static List<Object> ends(LinkView link) {
    return List.of(end(link.source()), end(link.target()));
  }

  /** A demand, a clause (also where words of it are meant), or the document. */
  private static UUID end(LinkView.End end) {
    if (end.demand() != null) {
      return end.demand().id();
    }
    boolean clause = end.anchor() != null && end.anchor().clause() != null;
    return clause ? end.anchor().clause() : end.document().id();
  }

  private static Study.Item item(
      List<LinkView> made, List<Study.Rater> people, List<String> categories, Set<UUID> worked) {
    int[] ratings = new int[people.size()];
    Arrays.setAll(ratings, i -> worked.contains(people.get(i).id()) ? 0 : Ratings.MISSING);
    for (LinkView link : made) {
      for (int i = 0; i < ratings.length; i++) {
        if (people.get(i).id().equals(link.creator())) {
          ratings[i] = categories.indexOf(link.relation().code());
        }
      }
    }
    LinkView one = made.get(0);
    DocumentView at = one.source().document();
    AgreementReport.Spot spot =
        new AgreementReport.Spot(
            at.id(), one.target().document().id(), one.id(), one.name(), one.source().text());
    return new Study.Item(at.id(), at.name(), spot, ratings);
  }
}
