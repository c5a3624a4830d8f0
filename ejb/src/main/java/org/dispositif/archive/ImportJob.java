package org.dispositif.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dispositif.text.segment.DocumentKind;

/** An import of many files into a dossier. */
@Entity
@Table(name = "import_job")
class ImportJob {

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  String language;

  @Enumerated(EnumType.STRING)
  JobState state;

  String reason;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  UUID createdBy;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "done_before")
  long doneBefore;

  @Column(name = "ended_at")
  Instant endedAt;
}
