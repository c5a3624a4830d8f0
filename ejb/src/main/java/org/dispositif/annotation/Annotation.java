package org.dispositif.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dispositif.platform.Origin;
import org.hibernate.Length;
import org.hibernate.envers.Audited;

/** An annotation; its JSON is kept as it was received, what pages use of it stands in columns. */
@Entity
@Audited
class Annotation {

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  @Column(name = "layer_id")
  UUID layer;

  @Column(length = Length.LONG32)
  String content;

  /** Short names, with a space before, between and behind them. */
  String motivation;

  /** The id under which a client sent it, when that was an address of its own. */
  String via;

  @Enumerated(EnumType.STRING)
  Origin origin;

  UUID creator;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "modified_at")
  Instant modifiedAt;

  @Column(name = "deleted_at")
  Instant deletedAt;

  @Column(name = "deleted_by")
  UUID deletedBy;
}
