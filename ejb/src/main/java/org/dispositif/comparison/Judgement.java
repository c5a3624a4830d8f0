package org.dispositif.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * What one assessor says of one demand and one text of a resolution; or, when agreed, what the
 * curators say for the dossier.
 */
@Entity
@Audited
class Judgement {

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  @Column(name = "layer_id")
  UUID layer;

  @Column(name = "demand_id")
  UUID demand;

  @Column(name = "work_id")
  UUID work;

  @Column(name = "document_id")
  UUID document;

  @Column(name = "text_version_id")
  UUID textVersion;

  UUID assessor;
  boolean agreed;

  @Enumerated(EnumType.STRING)
  Coverage judged;

  String rationale;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "modified_at")
  Instant modifiedAt;

  @Column(name = "deleted_at")
  Instant deletedAt;

  @Column(name = "deleted_by")
  UUID deletedBy;

  /** Unique among live ones; emptied when it is withdrawn. */
  @Column(name = "live_key")
  String liveKey;
}
