package org.dispositif.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dispositif.text.segment.DocumentKind;
import org.hibernate.envers.Audited;

/** A work in one language, owned by one dossier. */
@Entity
@Audited
class Document {

  @Id UUID id;
  @Version int version;

  @Column(name = "work_id")
  UUID work;

  @Column(name = "dossier_id")
  UUID dossier;

  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  String language;
  String title;

  @Column(name = "written_on")
  LocalDate writtenOn;

  String reference;

  @Column(name = "current_version_id")
  UUID currentVersion;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  UUID createdBy;

  @Column(name = "deleted_at")
  Instant deletedAt;

  @Column(name = "deleted_by")
  UUID deletedBy;
}
