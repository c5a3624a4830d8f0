package org.dispositif.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.document.DocumentView;
import org.dispositif.link.LinkView;
import org.dispositif.text.source.Span;

/** Where people linked the same ends, or one did and another did not. */
final class LinkPlaces {

  private static final Span NOWHERE = new Span(0, 0);

  private LinkPlaces() {}

  /**
   * Those with an end in the document, the first linked first.
   *
   * @param made the links that are compared
   */
  static List<Place> of(DocumentView document, Scope scope, List<LinkView> made) {
    Map<List<Object>, List<LinkView>> pairs = new LinkedHashMap<>();
    made.stream()
        .filter(l -> here(l, document.id()) != null)
        .forEach(l -> pairs.computeIfAbsent(LinkStudies.ends(l), p -> new ArrayList<>()).add(l));
    return pairs.values().stream().map(p -> place(p, document.id(), scope)).toList();
  }

  /** The end that lies in the document; null when none does. */
  private static LinkView.End here(LinkView link, UUID document) {
    return Stream.of(link.source(), link.target())
        .filter(e -> e.document().id().equals(document))
        .findFirst()
        .orElse(null);
  }

  private static Place place(List<LinkView> made, UUID document, Scope scope) {
    LinkView one = made.get(0);
    Set<UUID> there = made.stream().map(LinkView::creator).collect(Collectors.toSet());
    List<String> missing =
        scope.people().stream()
            .filter(p -> !there.contains(p.id()))
            .map(Study.Rater::name)
            .sorted()
            .toList();
    return new Place(
        document,
        tone(made, missing),
        span(one, document),
        one.name(),
        here(one, document).text(),
        made.stream().map(l -> version(l, document)).toList(),
        missing,
        null,
        one);
  }

  private static Place.Tone tone(List<LinkView> made, List<String> missing) {
    if (made.stream().map(l -> l.relation().code()).distinct().count() > 1) {
      return Place.Tone.DIFFER;
    }
    return missing.isEmpty() ? Place.Tone.AGREE : Place.Tone.MISSING;
  }

  static Place.Version version(LinkView l, UUID document) {
    LinkView.End far = l.source().document().id().equals(document) ? l.target() : l.source();
    return new Place.Version(
        l.id(),
        l.creator(),
        l.creatorName(),
        span(l, document),
        l.name(),
        AnnotationStudies.clip(far.text()),
        List.of(),
        l.rationale(),
        l.relation());
  }

  private static Span span(LinkView link, UUID document) {
    LinkView.End end = here(link, document);
    return end == null || end.anchor() == null ? NOWHERE : end.anchor().span();
  }
}
