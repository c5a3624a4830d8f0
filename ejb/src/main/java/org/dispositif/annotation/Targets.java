package org.dispositif.annotation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dispositif.clause.Anchors;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.TextView;
import org.dispositif.dossier.Layers;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Ref;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.Span;

/** Finds out what the targets of an annotation are in this installation. */
@Stateless
public class Targets {

  /** A quotation that stands more often than this was not meant for all its places. */
  static final int MOST_PLACES = 50;

  @PersistenceContext EntityManager em;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject Anchors anchors;
  @Inject Layers layers;

  /**
   * A target that has been found.
   *
   * @param iri of what is elsewhere; null for what is here
   * @param dossier of the document, null when it is elsewhere
   * @param clause when all of it is meant
   * @param spans when words of the document are meant
   * @param anchor one that is there already: a demand's
   */
  public record Place(
      int ordinal,
      String iri,
      UUID dossier,
      UUID document,
      UUID clause,
      List<Span> spans,
      UUID anchor,
      UUID replyTo) {

    static Place elsewhere(int ordinal, String iri) {
      return new Place(ordinal, iri, null, null, null, List.of(), null, null);
    }
  }

  public List<Place> find(NewAnnotation wanted) {
    List<Place> places = new ArrayList<>();
    for (WebAnnotation.Target target : wanted.content().targets()) {
      Optional<Ref> here = wanted.addresses().apply(target.iri());
      int ordinal = places.size();
      places.add(
          here.isPresent()
              ? here(ordinal, here.get(), target)
              : Place.elsewhere(ordinal, target.iri()));
    }
    return places;
  }

  private Place here(int ordinal, Ref ref, WebAnnotation.Target target) {
    return switch (ref.kind()) {
      case CLAUSE -> clause(ordinal, seen(() -> clauses.get(ref.id()), target), target);
      case DOCUMENT -> document(ordinal, ref.id(), target);
      case DEMAND -> demand(ordinal, ref.id(), target);
      case ANNOTATION -> reply(ordinal, ref.id(), target);
      case ANY -> any(ordinal, ref.id(), target);
      case DOSSIER, TAG, LINK -> Place.elsewhere(ordinal, target.iri());
    };
  }

  private Place any(int ordinal, UUID id, WebAnnotation.Target target) {
    Ref known = known(new Ref(Ref.Kind.ANY, id));
    return known.kind() == Ref.Kind.ANY
        ? Place.elsewhere(ordinal, target.iri())
        : here(ordinal, known, target);
  }

  /** What a bare id names: a clause, a document, an annotation or a demand, where there is one. */
  public Ref known(Ref ref) {
    if (ref.kind() != Ref.Kind.ANY) {
      return ref;
    }
    return Stream.of(Ref.Kind.CLAUSE, Ref.Kind.DOCUMENT, Ref.Kind.ANNOTATION, Ref.Kind.DEMAND)
        .filter(kind -> is(entity(kind), ref.id()))
        .findFirst()
        .map(kind -> new Ref(kind, ref.id()))
        .orElse(ref);
  }

  private static String entity(Ref.Kind kind) {
    String name = kind.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private boolean is(String entity, UUID id) {
    return em.createQuery("select count(e) from " + entity + " e where e.id = :id", Long.class)
            .setParameter("id", id)
            .getSingleResult()
        > 0;
  }

  private Place clause(int ordinal, ClauseView clause, WebAnnotation.Target target) {
    UUID dossier = documents.get(clause.document()).dossier();
    Optional<List<Span>> spans = spans(clause.document(), Optional.of(clause.span()), target);
    return new Place(
        ordinal,
        null,
        dossier,
        clause.document(),
        spans.isEmpty() ? clause.id() : null,
        spans.orElse(List.of()),
        null,
        null);
  }

  private Place document(int ordinal, UUID id, WebAnnotation.Target target) {
    UUID dossier = seen(() -> documents.get(id), target).dossier();
    List<Span> spans = spans(id, Optional.empty(), target).orElse(List.of());
    return new Place(ordinal, null, dossier, id, null, spans, null, null);
  }

  /** Empty when all of the source is meant, or the selector says nothing of a text. */
  private Optional<List<Span>> spans(
      UUID document, Optional<Span> source, WebAnnotation.Target target) {
    JsonValue selector = target.selector();
    if (selector == null) {
      return Optional.empty();
    }
    TextView text = documents.text(document);
    Span within = source.orElseGet(() -> new Span(0, text.text().length()));
    Selectors.Found found = Selectors.find(selector, text.text(), within);
    if (!found.understood()) {
      return Optional.empty();
    }
    String at = target.at() + "/selector";
    if (found.spans().isEmpty()) {
      throw Refusal.unusable("selector.nothing", at, Selectors.quoted(selector));
    }
    if (found.spans().size() > MOST_PLACES) {
      throw Refusal.unusable("selector.many", at, found.spans().size());
    }
    return Optional.of(found.spans());
  }

  private Place demand(int ordinal, UUID id, WebAnnotation.Target target) {
    // the demand's place is read by name: features at one height do not import each other
    Object[] row =
        em.createQuery(
                "select d.document, d.anchor from Demand d where d.id = :id and d.deletedAt is"
                    + " null",
                Object[].class)
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> Refusal.unusable("annotation.nothingThere", target.at()));
    UUID document = (UUID) row[0];
    UUID dossier = seen(() -> documents.get(document), target).dossier();
    return new Place(ordinal, null, dossier, document, null, List.of(), (UUID) row[1], null);
  }

  private Place reply(int ordinal, UUID id, WebAnnotation.Target target) {
    Annotation answered = em.find(Annotation.class, id);
    boolean hidden = answered != null && layers.visible(Set.of(answered.layer)).isEmpty();
    if (answered == null || hidden || answered.deletedAt != null) {
      throw Refusal.unusable("annotation.nothingThere", target.at());
    }
    UUID document =
        em.createQuery(
                "select t.document from AnnotationTarget t where t.annotation = :id and t.document"
                    + " is not null order by t.ordinal",
                UUID.class)
            .setParameter("id", id)
            .setMaxResults(1)
            .getResultStream()
            .findFirst()
            .orElse(null);
    return new Place(ordinal, null, answered.dossier, document, null, List.of(), null, answered.id);
  }

  /** What is hidden or gone cannot be a target; both look alike. */
  private static <T> T seen(Supplier<T> reading, WebAnnotation.Target target) {
    try {
      return reading.get();
    } catch (Refusal refusal) {
      throw Refusal.unusable("annotation.nothingThere", target.at());
    }
  }

  // ---------------------------------------------------------------- storing

  public void store(UUID annotation, List<Place> places) {
    for (Place place : places) {
      if (place.clause() != null) {
        add(annotation, place, anchors.onClause(place.clause()).id());
      } else if (place.spans().isEmpty()) {
        add(annotation, place, place.anchor());
      } else {
        anchors
            .onWords(place.document(), place.spans())
            .forEach(anchor -> add(annotation, place, anchor.id()));
      }
    }
  }

  private void add(UUID annotation, Place place, UUID anchor) {
    AnnotationTarget target = new AnnotationTarget();
    target.id = Ids.next();
    target.annotation = annotation;
    target.ordinal = place.ordinal();
    target.iri = place.iri();
    target.document = place.document();
    target.anchor = anchor;
    target.replyTo = place.replyTo();
    em.persist(target);
  }
}
