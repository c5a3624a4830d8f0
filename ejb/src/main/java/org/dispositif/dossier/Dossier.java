package org.dispositif.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A workspace of documents and people. */
@Entity
@Audited
class Dossier {

  @Id UUID id;
  @Version int version;
  String title;
  String description;

  @Enumerated(EnumType.STRING)
  Visibility visibility;

  @Column(name = "personal_of")
  UUID personalOf;

  boolean specimen;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  UUID createdBy;

  @Column(name = "deleted_at")
  Instant deletedAt;

  @Column(name = "deleted_by")
  UUID deletedBy;
}
