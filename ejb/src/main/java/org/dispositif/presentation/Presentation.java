package org.dispositif.presentation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** An ordered list of scenes. */
@Entity
@Audited
class Presentation {

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  String title;

  @Column(name = "second_language")
  String secondLanguage;

  @Enumerated(EnumType.STRING)
  @Column(name = "notes_policy")
  NotesPolicy notes;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  UUID createdBy;

  /** Moves with its scenes too, so that an order made to an older list is told. */
  @Column(name = "modified_at")
  Instant modifiedAt;

  @Column(name = "deleted_at")
  Instant deletedAt;

  @Column(name = "deleted_by")
  UUID deletedBy;
}
