package org.dispositif.annotation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.LayerFilter;
import org.dispositif.dossier.Layers;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Replaced;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Origin;
import org.dispositif.platform.Page;
import org.dispositif.platform.Ref;
import org.dispositif.platform.Refusal;

/** Annotations: made from words or from JSON-LD, changed, put into the trash, found. */
@Stateless
public class AnnotationService {

  static final int LONGEST_COMMENT = 100_000;
  static final int LONGEST_IRI = 2000;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject DossierService dossiers;
  @Inject Layers layers;
  @Inject TagService tags;
  @Inject Targets targets;
  @Inject AnnotationViews views;

  /**
   * An annotation with its JSON.
   *
   * @param content as it was received
   * @param via the address under which a client sent it, or null
   */
  public record Stored(AnnotationView view, JsonObject content, String via) {}

  /** What was done: the same id with the same content again makes nothing new. */
  public record Created(Stored annotation, boolean made) {}

  // ---------------------------------------------------------------- making

  /** Annotates words, a whole document, or another annotation. */
  public AnnotationView annotate(NewNote note) {
    boolean tooLong = note.comment() != null && note.comment().length() > LONGEST_COMMENT;
    if (tooLong) {
      throw Refusal.unusable("annotation.long", LONGEST_COMMENT);
    }
    String text = note.replyTo() == null ? documents.text(note.document()).text() : "";
    WebAnnotation content = WebAnnotation.read(NoteWriter.write(note, text));
    NewAnnotation wanted =
        new NewAnnotation(
            note.id(),
            null,
            note.dossier(),
            note.privately(),
            content,
            AnnotationService::byId,
            null);
    return annotate(wanted).annotation().view();
  }

  private static Optional<Ref> byId(String iri) {
    return iri.startsWith(NoteWriter.HERE)
        ? Ids.parse(iri.substring(NoteWriter.HERE.length())).map(id -> new Ref(Ref.Kind.ANY, id))
        : Optional.empty();
  }

  /**
   * Takes a Web Annotation.
   *
   * @throws Refusal unusable when a target or tag is not there or a selector finds nothing
   */
  public Created annotate(NewAnnotation wanted) {
    Annotation there = wanted.id() == null ? null : em.find(Annotation.class, wanted.id());
    if (there != null) {
      return again(there, wanted);
    }
    List<Targets.Place> places = targets.find(wanted);
    UUID dossier = dossier(wanted, places);
    access.require(dossier, wanted.privately() ? Permission.READ : Permission.WORK);
    UUID layer =
        wanted.privately()
            ? access.privateLayer(dossier)
            : layers.work(dossier, documents(places), false);
    return make(wanted, places, dossier, layer);
  }

  /** Annotates words for the dossier, as the curators settled them. */
  public AnnotationView curate(NewNote note) {
    access.require(note.dossier(), Permission.CURATE);
    String text = documents.text(note.document()).text();
    WebAnnotation content = WebAnnotation.read(NoteWriter.write(note, text));
    NewAnnotation wanted =
        new NewAnnotation(
            null, null, note.dossier(), false, content, AnnotationService::byId, null);
    UUID layer = layers.curated(note.dossier());
    return make(wanted, targets.find(wanted), note.dossier(), layer).annotation().view();
  }

  private static Set<UUID> documents(List<Targets.Place> places) {
    return places.stream()
        .map(Targets.Place::document)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private Created make(NewAnnotation wanted, List<Targets.Place> places, UUID dossier, UUID layer) {
    Annotation annotation = new Annotation();
    annotation.id = wanted.id() == null ? Ids.next() : wanted.id();
    annotation.dossier = dossier;
    annotation.layer = layer;
    annotation.via = wanted.via();
    annotation.origin = Origin.PERSON;
    annotation.creator = caller.id();
    annotation.createdAt = Now.instant();
    annotation.modifiedAt = annotation.createdAt;
    fill(annotation, wanted.content());
    em.persist(annotation);
    em.flush();
    bodies(annotation, wanted);
    targets.store(annotation.id, places);
    record(annotation, Changes.Kind.CREATED);
    return new Created(stored(annotation), true);
  }

  private Created again(Annotation there, NewAnnotation wanted) {
    boolean same =
        access.may(there.dossier, Permission.READ)
            && there.creator.equals(caller.id())
            && content(there).equals(wanted.content().json());
    if (!same) {
      throw Refusal.conflict("id.taken");
    }
    if (there.deletedAt != null) {
      throw Refusal.gone();
    }
    return new Created(stored(there), false);
  }

  /** Where it goes: as asked; else where its targets are; else to the caller's own dossier. */
  private UUID dossier(NewAnnotation wanted, List<Targets.Place> places) {
    if (wanted.dossier() != null) {
      return wanted.dossier();
    }
    List<UUID> here =
        places.stream().map(Targets.Place::dossier).filter(Objects::nonNull).distinct().toList();
    if (here.size() > 1) {
      throw Refusal.unusable("annotation.dossiers");
    }
    return here.isEmpty() ? dossiers.personal(wanted.personalTitle()).id() : here.get(0);
  }

  private static void fill(Annotation annotation, WebAnnotation content) {
    String motivation = " " + String.join(" ", content.motivations()) + " ";
    boolean tooLong =
        motivation.length() > LONGEST_IRI
            || content.targets().stream().anyMatch(t -> t.iri().length() > LONGEST_IRI)
            || (annotation.via != null && annotation.via.length() > LONGEST_IRI);
    if (tooLong) {
      throw Refusal.unusable("annotation.longIri", LONGEST_IRI);
    }
    annotation.content = content.json().toString();
    annotation.motivation = motivation;
  }

  private void bodies(Annotation annotation, NewAnnotation wanted) {
    boolean allTags = wanted.content().motivations().equals(List.of("tagging"));
    int ordinal = 0;
    for (WebAnnotation.Body given : wanted.content().bodies()) {
      AnnotationBody body = new AnnotationBody();
      body.id = Ids.next();
      body.annotation = annotation.id;
      body.ordinal = ordinal++;
      body.purpose = given.purpose() == null && allTags ? "tagging" : cut(given.purpose(), 200);
      body.content = given.text() == null ? given.iri() : given.text();
      body.format = given.text() == null ? "text/uri-list" : cut(given.format(), 100);
      body.tag = "tagging".equals(body.purpose) ? tag(annotation, given, wanted.addresses()) : null;
      em.persist(body);
    }
    em.flush();
  }

  private static String cut(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length);
  }

  /** The dossier's tag that a body names by address or by its name; null for other words. */
  private UUID tag(
      Annotation annotation, WebAnnotation.Body body, Function<String, Optional<Ref>> addresses) {
    if (body.text() != null) {
      return tags.byName(annotation.dossier, body.text()).orElse(null);
    }
    Optional<Ref> ref = body.iri() == null ? Optional.empty() : addresses.apply(body.iri());
    if (ref.isEmpty()) {
      return null;
    }
    boolean usable =
        Set.of(Ref.Kind.TAG, Ref.Kind.ANY).contains(ref.get().kind())
            && tags.usable(annotation.dossier, ref.get().id());
    if (!usable) {
      throw Refusal.unusable("annotation.tag", body.at());
    }
    return ref.get().id();
  }

  // ---------------------------------------------------------------- changing

  /**
   * Puts another annotation in the place of this one; it keeps its id, dossier and layer.
   *
   * @throws Refusal stale when it is no longer at {@code version}
   */
  public Stored replace(UUID id, int version, NewAnnotation wanted) {
    Annotation annotation = at(id, version);
    boolean sameTargets =
        Objects.equals(content(annotation).get("target"), wanted.content().json().get("target"));
    if (!sameTargets) {
      List<Targets.Place> places = targets.find(wanted);
      drop(AnnotationTarget.class, id);
      targets.store(id, places);
    }
    rewrite(annotation, wanted);
    return stored(annotation);
  }

  /** Another comment and other tags, from a page. */
  public AnnotationView edit(UUID id, int version, String comment, List<UUID> tags) {
    Annotation annotation = at(id, version);
    AnnotationView present = views.of(annotation);
    boolean newComment = !Objects.equals(present.comment(), comment);
    List<String> freeWords =
        present.tags().stream().filter(t -> t.id() == null).map(t -> t.name()).toList();
    JsonObject json = NoteWriter.edited(content(annotation), newComment, comment, tags, freeWords);
    rewrite(
        annotation,
        new NewAnnotation(
            id, null, null, false, WebAnnotation.read(json), AnnotationService::byId, null));
    return views.of(annotation);
  }

  private void rewrite(Annotation annotation, NewAnnotation wanted) {
    fill(annotation, wanted.content());
    annotation.modifiedAt = Now.instant();
    drop(AnnotationBody.class, annotation.id);
    bodies(annotation, wanted);
    record(annotation, Changes.Kind.CHANGED);
  }

  private void drop(Class<?> part, UUID annotation) {
    em.createQuery("delete from " + part.getSimpleName() + " p where p.annotation = :id")
        .setParameter("id", annotation)
        .executeUpdate();
  }

  /** To the trash; answers to it stay. */
  public void delete(UUID id, int version) {
    Annotation annotation = at(id, version);
    annotation.deletedAt = Now.instant();
    annotation.deletedBy = caller.id();
    record(annotation, Changes.Kind.DELETED);
  }

  /**
   * @throws Refusal conflict when a later decision of the curators took its place
   */
  public Stored restore(UUID id) {
    Annotation annotation = visible(id);
    access.require(annotation.dossier, permissionToWrite(annotation));
    if (annotation.deletedAt != null) {
      Replaced.refuseAnnotation(em, id);
      annotation.deletedAt = null;
      annotation.deletedBy = null;
      annotation.modifiedAt = Now.instant();
      record(annotation, Changes.Kind.RESTORED);
    }
    return stored(annotation);
  }

  private Annotation at(UUID id, int version) {
    Annotation annotation = visible(id);
    access.require(annotation.dossier, permissionToWrite(annotation));
    if (annotation.deletedAt != null) {
      throw Refusal.gone();
    }
    if (annotation.version != version) {
      throw Refusal.stale(stored(annotation));
    }
    return annotation;
  }

  /**
   * @throws Refusal conflict when it answers an assignment that was opened
   */
  private Permission permissionToWrite(Annotation annotation) {
    layers.requireNotFixed(annotation.layer);
    return switch (layers.standing(annotation.layer).kind()) {
      case PRIVATE -> Permission.READ;
      case CURATED -> Permission.CURATE;
      default -> Permission.WORK;
    };
  }

  /** What nobody else sees is nobody else's news. */
  private void record(Annotation annotation, Changes.Kind kind) {
    em.flush();
    if (!layers.standing(annotation.layer).hidden()) {
      changes.record(annotation.dossier, kind, "annotation", annotation.id);
    }
  }

  // ---------------------------------------------------------------- reading

  /**
   * @throws Refusal not found when it is hidden from the caller, gone when it is in the trash
   */
  public Stored get(UUID id) {
    Annotation annotation = visible(id);
    access.require(annotation.dossier, Permission.READ);
    if (annotation.deletedAt != null) {
      throw Refusal.gone();
    }
    return stored(annotation);
  }

  private Annotation visible(UUID id) {
    return em.createQuery(
            "select a from Annotation a where a.id = :id and " + LayerFilter.visible("a.layer"),
            Annotation.class)
        .setParameter("id", id)
        .setParameter(LayerFilter.VIEWER, caller.id())
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** Everything on a document that the caller sees, oldest first, with the answers. */
  public List<AnnotationView> ofDocument(UUID document) {
    documents.get(document);
    return list(AnnotationQuery.ofDocument(document), 0, Integer.MAX_VALUE).items();
  }

  /** Those that match, oldest first. */
  public Page<AnnotationView> list(AnnotationQuery query, int offset, int limit) {
    Page<Annotation> found = find(query, offset, limit);
    return new Page<>(views.of(found.items()), found.total());
  }

  /** Likewise, with their JSON. */
  public Page<Stored> stored(AnnotationQuery query, int offset, int limit) {
    Page<Annotation> found = find(query, offset, limit);
    List<AnnotationView> shown = views.of(found.items());
    List<Stored> stored = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Annotation a = found.items().get(i);
      stored.add(new Stored(shown.get(i), content(a), a.via));
    }
    return new Page<>(stored, found.total());
  }

  private Page<Annotation> find(AnnotationQuery query, int offset, int limit) {
    List<UUID> readable = readable(query.dossier());
    if (readable.isEmpty()) {
      return new Page<>(List.of(), 0);
    }
    Map<String, Object> values = new HashMap<>();
    String where = where(query, readable, values);
    TypedQuery<Annotation> items =
        em.createQuery(
            "select a from Annotation a where " + where + " order by a.createdAt, a.id",
            Annotation.class);
    TypedQuery<Long> total =
        em.createQuery("select count(a) from Annotation a where " + where, Long.class);
    values.forEach(items::setParameter);
    values.forEach(total::setParameter);
    return new Page<>(
        items.setFirstResult(offset).setMaxResults(limit).getResultList(), total.getSingleResult());
  }

  private List<UUID> readable(UUID dossier) {
    if (dossier == null) {
      return access.readable();
    }
    access.require(dossier, Permission.READ);
    return List.of(dossier);
  }

  private String where(AnnotationQuery query, List<UUID> readable, Map<String, Object> values) {
    List<String> all = new ArrayList<>();
    all.add("a.deletedAt is null and a.dossier in :dossiers and " + LayerFilter.visible("a.layer"));
    values.put("dossiers", readable);
    values.put(LayerFilter.VIEWER, caller.id());
    some(all, values, "creator", query.creator(), "a.creator = :creator");
    some(all, values, "document", query.document(), target("t.document = :document"));
    some(all, values, "replyTo", query.replyTo(), target("t.replyTo = :replyTo"));
    some(all, values, "iri", query.iri(), target("t.iri = :iri"));
    some(
        all,
        values,
        "tag",
        query.tag(),
        "exists (select b.id from AnnotationBody b where b.annotation = a.id and b.tag = :tag)");
    if (query.motivation() != null) {
      String word = " " + WebAnnotation.shortName(query.motivation()) + " ";
      some(all, values, "motivation", word, "locate(:motivation, a.motivation) > 0");
    }
    if (query.clause() != null) {
      inClause(clauses.get(query.clause()), all, values);
    }
    return String.join(" and ", all);
  }

  private static void inClause(ClauseView clause, List<String> all, Map<String, Object> values) {
    all.add(
        "exists (select t.id from AnnotationTarget t, Anchor n where t.annotation = a.id and n.id ="
            + " t.anchor and n.document = :held and n.start < :end and n.end > :start)");
    values.put("held", clause.document());
    values.put("start", clause.span().start());
    values.put("end", clause.span().end());
  }

  private static String target(String condition) {
    return "exists (select t.id from AnnotationTarget t where t.annotation = a.id and "
        + condition
        + ")";
  }

  private static void some(
      List<String> all, Map<String, Object> values, String name, Object value, String condition) {
    if (value != null) {
      all.add(condition);
      values.put(name, value);
    }
  }

  /**
   * The annotations of a dossier that are in the trash, as far as the caller sees them, without
   * those of the agreed layer whose place a later decision took.
   */
  public List<AnnotationView> trash(UUID dossier) {
    access.require(dossier, Permission.READ);
    return views.of(
        em.createQuery(
                "select a from Annotation a where a.dossier = :dossier and a.deletedAt is not null"
                    + " and "
                    + LayerFilter.visible("a.layer")
                    + " and not "
                    + Replaced.annotation("a.id")
                    + " order by a.deletedAt desc",
                Annotation.class)
            .setParameter("dossier", dossier)
            .setParameter(LayerFilter.VIEWER, caller.id())
            .getResultList());
  }

  private Stored stored(Annotation annotation) {
    return new Stored(views.of(annotation), content(annotation), annotation.via);
  }

  private static JsonObject content(Annotation annotation) {
    try (JsonReader reader = Json.createReader(new StringReader(annotation.content))) {
      return reader.readObject();
    }
  }
}
