package org.dispositif.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.envers.Audited;

/** Questions that a trainer sets. */
@Entity
@Audited
class Exercise {

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  String title;
  String language;

  /** JSON: {@link Question}s in their order. */
  @Column(length = Length.LONG32)
  String questions;

  @Column(name = "created_by")
  UUID createdBy;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "modified_at")
  Instant modifiedAt;

  @Column(name = "deleted_at")
  Instant deletedAt;

  @Column(name = "deleted_by")
  UUID deletedBy;
}
