package org.dispositif.presentation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** One scene: its words and notes, how it is revealed, renewed from its sources, the trash. */
@Stateless
public class SceneService {

  static final String WHAT = "scene";

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject Presentations presentations;
  @Inject Capture capture;
  @Inject Translations translations;

  public SceneView get(UUID id) {
    Scene scene = find(id);
    Presentation of = presentations.require(scene.presentation, Permission.READ);
    if (scene.deletedAt != null) {
      throw Refusal.gone();
    }
    return scene.view(presentations.mayReadNotes(of));
  }

  /** What changes; null leaves it as it is, an empty Optional takes it away. */
  public record Edit(
      Optional<String> title,
      Optional<String> text,
      Optional<String> notes,
      Boolean stepwise,
      Boolean elided) {}

  /**
   * @throws Refusal stale when the scene is no longer at {@code version}
   */
  public SceneView edit(UUID id, int version, Edit edit) {
    Scene scene = at(id, version);
    if (edit.title() != null) {
      scene.title = SceneTexts.title(scene.kind, edit.title().orElse(null));
    }
    if (edit.text() != null) {
      scene.text = SceneTexts.text(edit.text().orElse(null));
    }
    if (edit.notes() != null) {
      scene.notes = SceneTexts.notes(edit.notes().orElse(null));
    }
    scene.stepwise = edit.stepwise() == null ? scene.stepwise : edit.stepwise();
    scene.elided = edit.elided() == null ? scene.elided : edit.elided();
    return changed(scene);
  }

  /**
   * Takes its picture anew.
   *
   * @throws Refusal not found or gone when a source is so to the caller: the old picture stays
   */
  public SceneView renew(UUID id, int version) {
    Scene scene = at(id, version);
    Snapshot old = scene.snapshot();
    Snapshot fresh = capture.of(scene.kind, scene.sources(), old.figure());
    String second = presentations.find(scene.presentation, Permission.READ).secondLanguage;
    scene.snapshot = Json.write(translations.in(second, fresh));
    scene.capturedAt = Now.instant();
    return changed(scene);
  }

  public void delete(UUID id, int version) {
    Scene scene = at(id, version);
    scene.deletedAt = Now.instant();
    scene.deletedBy = caller.id();
    record(scene, Changes.Kind.DELETED);
  }

  /** Back to its place, or to the end where others have taken it. */
  public SceneView restore(UUID id) {
    Scene scene = find(id);
    presentations.require(scene.presentation, Permission.PRESENT);
    if (scene.deletedAt == null) {
      return scene.view(true);
    }
    scene.ordinal = place(scene);
    scene.deletedAt = null;
    scene.deletedBy = null;
    record(scene, Changes.Kind.RESTORED);
    return scene.view(true);
  }

  private int place(Scene scene) {
    List<Scene> there = presentations.scenes(scene.presentation);
    boolean taken = there.stream().anyMatch(s -> s.ordinal == scene.ordinal);
    return taken ? there.get(there.size() - 1).ordinal + 1 : scene.ordinal;
  }

  /** A scene in the trash. */
  public record Deleted(UUID id, SceneKind kind, String title, String presentation) {}

  /** Those of a dossier in the trash whose presentation is not, the last first. */
  public List<Deleted> trash(UUID dossier) {
    if (!access.may(dossier, Permission.PRESENT)) {
      return List.of();
    }
    return em.createQuery(
            "select new org.dispositif.presentation.SceneService$Deleted(s.id, s.kind, s.title,"
                + " p.title) from Scene s join Presentation p on p.id = s.presentation where"
                + " p.dossier = :dossier and p.deletedAt is null and s.deletedAt is not null order"
                + " by s.deletedAt desc",
            Deleted.class)
        .setParameter("dossier", dossier)
        .getResultList();
  }

  private SceneView changed(Scene scene) {
    em.flush();
    Presentation of = em.find(Presentation.class, scene.presentation);
    changes.record(of.dossier, Changes.Kind.CHANGED, WHAT, scene.id);
    return scene.view(true);
  }

  /** Coming and going changes the presentation's own state too. */
  private void record(Scene scene, Changes.Kind kind) {
    Presentation of = em.find(Presentation.class, scene.presentation);
    of.modifiedAt = Now.instant();
    em.flush();
    changes.record(of.dossier, kind, WHAT, scene.id);
  }

  private Scene at(UUID id, int version) {
    Scene scene = find(id);
    presentations.require(scene.presentation, Permission.PRESENT);
    em.refresh(scene, LockModeType.PESSIMISTIC_WRITE);
    if (scene.deletedAt != null) {
      throw Refusal.gone();
    }
    if (scene.version != version) {
      throw Refusal.stale(scene.view(true));
    }
    return scene;
  }

  private Scene find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(Scene.class, i)).orElseThrow(Refusal::notFound);
  }
}
