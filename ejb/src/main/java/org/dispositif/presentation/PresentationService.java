package org.dispositif.presentation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** Presentations: made, filled, put in order, read whole, put into the trash. */
@Stateless
public class PresentationService {

  static final String WHAT = "presentation";

  private static final int LONGEST_TITLE = 300;
  private static final int MOST_SCENES = 500;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject Presentations presentations;
  @Inject Capture capture;
  @Inject Translations translations;

  /** What {@link #create} did: the same id with the same content again makes nothing new. */
  public record Created(PresentationView presentation, boolean made) {}

  /** What {@link #add} did: the same id of the same kind again makes nothing new. */
  public record Added(SceneView scene, boolean made) {}

  // ---------------------------------------------------------------- presentations

  /** Those of a dossier, or of all that the caller reads; the last changed first. */
  public List<PresentationView> list(UUID dossier) {
    if (dossier != null) {
      access.require(dossier, Permission.READ);
    }
    return presentations.list(dossier == null ? access.readable() : List.of(dossier));
  }

  public PresentationView get(UUID id) {
    return presentations.view(presentations.require(id, Permission.READ));
  }

  /** All of it, so that it can be shown whatever becomes of the server. */
  public Playable play(UUID id) {
    Presentation found = presentations.require(id, Permission.READ);
    return presentations.play(found, presentations.mayReadNotes(found));
  }

  /**
   * @throws Refusal not found, gone or forbidden unless the caller may present it to others
   */
  public void lead(UUID id) {
    PresentationView found = get(id);
    access.require(found.dossier(), Permission.PRESENT);
  }

  /** Whether the scene is one of the presentation's, and not in the trash. */
  public boolean has(UUID id, UUID scene) {
    presentations.require(id, Permission.READ);
    Scene found = em.find(Scene.class, scene);
    return found != null && found.presentation.equals(id) && found.deletedAt == null;
  }

  public Created create(NewPresentation wanted) {
    access.require(wanted.dossier(), Permission.PRESENT);
    String title = title(wanted.title());
    Presentation there = wanted.id() == null ? null : em.find(Presentation.class, wanted.id());
    if (there != null) {
      return again(there, wanted, title);
    }
    Presentation made = new Presentation();
    made.id = wanted.id() == null ? Ids.next() : wanted.id();
    made.dossier = wanted.dossier();
    made.title = title;
    made.secondLanguage = language(wanted.secondLanguage());
    made.notes = wanted.notes() == null ? NotesPolicy.PRESENTERS : wanted.notes();
    made.createdAt = Now.instant();
    made.createdBy = caller.id();
    made.modifiedAt = made.createdAt;
    em.persist(made);
    changes.record(made.dossier, Changes.Kind.CREATED, WHAT, made.id);
    return new Created(presentations.view(made), true);
  }

  private Created again(Presentation there, NewPresentation wanted, String title) {
    access.require(there.dossier, Permission.READ);
    if (there.deletedAt != null) {
      throw Refusal.gone();
    }
    if (!there.dossier.equals(wanted.dossier()) || !there.title.equals(title)) {
      throw Refusal.conflict("id.taken");
    }
    return new Created(presentations.view(there), false);
  }

  /** What changes; null leaves it as it is, an empty Optional takes it away. */
  public record Edit(String title, Optional<String> secondLanguage, NotesPolicy notes) {}

  /** Changes it; with another second language, all scenes get that of their clauses. */
  public PresentationView edit(UUID id, int version, Edit edit) {
    Presentation found = presentations.at(id, version);
    if (edit.title() != null) {
      found.title = title(edit.title());
    }
    if (edit.notes() != null) {
      found.notes = edit.notes();
    }
    if (edit.secondLanguage() != null) {
      translate(found, language(edit.secondLanguage().orElse(null)));
    }
    touch(found, Changes.Kind.CHANGED);
    return presentations.view(found);
  }

  private void translate(Presentation found, String language) {
    if (Objects.equals(found.secondLanguage, language)) {
      return;
    }
    found.secondLanguage = language;
    for (Scene scene : presentations.scenes(found.id)) {
      scene.snapshot = Json.write(translations.in(language, scene.snapshot()));
    }
  }

  public void delete(UUID id, int version) {
    Presentation found = presentations.at(id, version);
    found.deletedAt = Now.instant();
    found.deletedBy = caller.id();
    changes.record(found.dossier, Changes.Kind.DELETED, WHAT, id);
  }

  public PresentationView restore(UUID id) {
    Presentation found = presentations.find(id, Permission.PRESENT);
    if (found.deletedAt == null) {
      return presentations.view(found);
    }
    found.deletedAt = null;
    found.deletedBy = null;
    touch(found, Changes.Kind.RESTORED);
    return presentations.view(found);
  }

  /** Those of a dossier that are in the trash, the last first. */
  public List<PresentationView> trash(UUID dossier) {
    return access.may(dossier, Permission.PRESENT) ? presentations.trash(dossier) : List.of();
  }

  // ---------------------------------------------------------------- scenes

  /**
   * Takes the picture of its sources and adds it as the last scene.
   *
   * @throws Refusal not found or gone when a source is so to the caller; unusable when there is
   *     nothing to show
   */
  public Added add(UUID presentation, NewScene wanted) {
    Presentation found = presentations.require(presentation, Permission.PRESENT);
    Scene there = wanted.id() == null ? null : em.find(Scene.class, wanted.id());
    if (there != null) {
      return again(there, found, wanted);
    }
    List<Scene> before = presentations.scenes(found.id);
    if (before.size() >= MOST_SCENES) {
      throw Refusal.conflict("presentation.full", MOST_SCENES);
    }
    Scene scene = scene(found, wanted);
    scene.ordinal = before.isEmpty() ? 0 : before.get(before.size() - 1).ordinal + 1;
    em.persist(scene);
    touch(found, null);
    changes.record(found.dossier, Changes.Kind.CREATED, SceneService.WHAT, scene.id);
    return new Added(scene.view(true), true);
  }

  private Scene scene(Presentation found, NewScene wanted) {
    Sources sources = wanted.sources() == null ? Sources.NONE : wanted.sources();
    if (!sources.allUsedBy(wanted.kind())) {
      throw Refusal.badRequest("scene.sources");
    }
    Snapshot snapshot = capture.of(wanted.kind(), sources, SceneTexts.checked(wanted.figure()));
    Scene scene = new Scene();
    scene.id = wanted.id() == null ? Ids.next() : wanted.id();
    scene.presentation = found.id;
    scene.kind = wanted.kind();
    scene.title = SceneTexts.title(wanted.kind(), wanted.title());
    scene.text = SceneTexts.text(wanted.text());
    scene.notes = SceneTexts.notes(wanted.notes());
    scene.stepwise = true;
    scene.sources = Json.write(sources);
    scene.snapshot = Json.write(translations.in(found.secondLanguage, snapshot));
    scene.capturedAt = Now.instant();
    return scene;
  }

  private static Added again(Scene there, Presentation found, NewScene wanted) {
    if (!there.presentation.equals(found.id) || there.kind != wanted.kind()) {
      throw Refusal.conflict("id.taken");
    }
    if (there.deletedAt != null) {
      throw Refusal.gone();
    }
    return new Added(there.view(true), false);
  }

  /**
   * Puts the scenes in this order.
   *
   * @param order the ids of all of them
   * @throws Refusal stale when scenes came, went or moved since {@code version}; bad request when
   *     they are not all there, each once
   */
  public PresentationView order(UUID id, int version, List<UUID> order) {
    Presentation found = presentations.at(id, version);
    List<Scene> scenes = presentations.scenes(id);
    Set<UUID> there = new HashSet<>(scenes.stream().map(s -> s.id).toList());
    if (order.size() != there.size() || !there.equals(new HashSet<>(order))) {
      throw Refusal.badRequest("presentation.order");
    }
    scenes.forEach(s -> s.ordinal = order.indexOf(s.id));
    touch(found, Changes.Kind.CHANGED);
    return presentations.view(found);
  }

  /**
   * @param kind written into the log; null when the change is told otherwise
   */
  private void touch(Presentation found, Changes.Kind kind) {
    found.modifiedAt = Now.instant();
    em.flush();
    if (kind != null) {
      changes.record(found.dossier, kind, WHAT, found.id);
    }
  }

  private static String title(String title) {
    if (title == null || title.isBlank()) {
      throw Refusal.unusable("presentation.title");
    }
    if (title.length() > LONGEST_TITLE) {
      throw Refusal.unusable("presentation.title.long", LONGEST_TITLE);
    }
    return title.strip();
  }

  private static String language(String language) {
    if (language == null || language.isBlank()) {
      return null;
    }
    Locale locale = Locale.forLanguageTag(language.strip());
    if (locale.getLanguage().isEmpty()) {
      throw Refusal.unusable("presentation.language", language);
    }
    return locale.getLanguage();
  }
}
