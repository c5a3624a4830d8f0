package org.dispositif.presentation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dispositif.platform.Json;
import org.hibernate.Length;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;

/** One picture of a presentation. */
@Entity
@Audited
class Scene {

  @Id UUID id;
  @Version int version;

  @Column(name = "presentation_id")
  UUID presentation;

  /** Another place is no other scene: who writes its notes meanwhile is not in anybody's way. */
  @OptimisticLock(excluded = true)
  int ordinal;

  @Enumerated(EnumType.STRING)
  SceneKind kind;

  String title;
  String text;

  @Column(length = Length.LONG32)
  String notes;

  boolean stepwise;
  boolean elided;

  /** {@link Sources} as JSON. */
  String sources;

  /** {@link Snapshot} as JSON. */
  @Column(length = Length.LONG32)
  String snapshot;

  @Column(name = "captured_at")
  Instant capturedAt;

  @Column(name = "deleted_at")
  Instant deletedAt;

  @Column(name = "deleted_by")
  UUID deletedBy;

  Sources sources() {
    return Json.read(sources, Sources.class);
  }

  Snapshot snapshot() {
    return Json.read(snapshot, Snapshot.class);
  }

  SceneView view(boolean withNotes) {
    return new SceneView(
        id,
        version,
        presentation,
        ordinal,
        kind,
        title,
        text,
        withNotes ? notes : null,
        stepwise,
        elided,
        sources(),
        snapshot(),
        capturedAt);
  }
}
