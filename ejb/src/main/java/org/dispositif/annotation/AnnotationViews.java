package org.dispositif.annotation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.Anchors;
import org.dispositif.dossier.Layers;
import org.dispositif.platform.Caller;

/** Puts annotations together for showing, a few queries for any number of them. */
@Dependent
class AnnotationViews {

  private static final String ADDRESS = "text/uri-list";

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Anchors anchors;
  @Inject AccountService accounts;
  @Inject Layers layers;

  /** What the views of some annotations are made of. */
  private record Stock(
      Map<UUID, List<AnnotationBody>> bodies,
      Map<UUID, List<AnnotationTarget>> targets,
      Map<UUID, AnchorView> anchors,
      Map<UUID, Tag> tags,
      Map<UUID, Person> people,
      Map<UUID, Layers.Standing> layers) {}

  public AnnotationView of(Annotation annotation) {
    return of(List.of(annotation)).get(0);
  }

  /** In the order given. Whoever calls has asked whether they may be read. */
  public List<AnnotationView> of(List<Annotation> annotations) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    em.flush();
    Stock stock = stock(annotations);
    return annotations.stream().map(a -> view(a, stock)).toList();
  }

  private Stock stock(List<Annotation> annotations) {
    List<UUID> ids = annotations.stream().map(a -> a.id).toList();
    List<AnnotationBody> bodies = parts(AnnotationBody.class, ids);
    List<AnnotationTarget> targets = parts(AnnotationTarget.class, ids);
    return new Stock(
        bodies.stream().collect(Collectors.groupingBy(b -> b.annotation)),
        targets.stream().collect(Collectors.groupingBy(t -> t.annotation)),
        anchors.views(targets.stream().map(t -> t.anchor).filter(Objects::nonNull).toList()),
        tags(bodies.stream().map(b -> b.tag).filter(Objects::nonNull).toList()),
        accounts.people(annotations.stream().map(a -> a.creator).distinct().toList()),
        layers.standings(annotations.stream().map(a -> a.layer).distinct().toList()));
  }

  private <T> List<T> parts(Class<T> part, List<UUID> annotations) {
    return em.createQuery(
            "select p from "
                + part.getSimpleName()
                + " p where p.annotation in :ids order by p.ordinal, p.id",
            part)
        .setParameter("ids", annotations)
        .getResultList();
  }

  private Map<UUID, Tag> tags(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery("select t from Tag t where t.id in :ids", Tag.class)
            .setParameter("ids", Set.copyOf(ids))
            .getResultStream()
            .collect(Collectors.toMap(t -> t.id, Function.identity()));
  }

  private AnnotationView view(Annotation a, Stock stock) {
    List<AnnotationBody> bodies = stock.bodies().getOrDefault(a.id, List.of());
    List<AnnotationBody> texts = texts(bodies);
    Person creator = stock.people().get(a.creator);
    return new AnnotationView(
        a.id,
        a.version,
        a.dossier,
        a.layer,
        stock.layers().get(a.layer),
        a.creator,
        creator == null ? "" : creator.name(),
        a.creator.equals(caller.id()),
        a.createdAt,
        a.modifiedAt,
        texts.isEmpty()
            ? null
            : texts.stream().map(b -> b.content).collect(Collectors.joining("\n\n")),
        texts.isEmpty() ? null : texts.get(0).format,
        bodies.stream().filter(AnnotationViews::isTag).map(b -> use(b, stock)).toList(),
        stock.targets().getOrDefault(a.id, List.of()).stream().map(t -> target(t, stock)).toList(),
        motivations(a),
        a.deletedAt);
  }

  static List<String> motivations(Annotation a) {
    return a.motivation == null || a.motivation.isBlank()
        ? List.of()
        : Arrays.asList(a.motivation.strip().split(" "));
  }

  /** The written ones; where there are none, the addresses. */
  private static List<AnnotationBody> texts(List<AnnotationBody> bodies) {
    List<AnnotationBody> rest = bodies.stream().filter(b -> !isTag(b)).toList();
    List<AnnotationBody> written = rest.stream().filter(b -> !ADDRESS.equals(b.format)).toList();
    return written.isEmpty() ? rest : written;
  }

  private static boolean isTag(AnnotationBody body) {
    return "tagging".equals(body.purpose);
  }

  private static AnnotationView.TagUse use(AnnotationBody body, Stock stock) {
    Tag tag = body.tag == null ? null : stock.tags().get(body.tag);
    return tag == null
        ? new AnnotationView.TagUse(null, body.content, 1, false)
        : new AnnotationView.TagUse(tag.id, tag.name, tag.colour, tag.deletedAt != null);
  }

  private static AnnotationView.TargetView target(AnnotationTarget t, Stock stock) {
    AnchorView anchor = t.anchor == null ? null : stock.anchors().get(t.anchor);
    return new AnnotationView.TargetView(t.ordinal, t.iri, t.document, anchor, t.replyTo);
  }
}
