package org.dispositif.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One file of an import, and what became of it. */
@Entity
@Table(name = "import_file")
class ImportFile {

  /** {@link #entry} of a file that is its upload itself. */
  static final int WHOLE = -1;

  @Id UUID id;

  @Column(name = "job_id")
  UUID job;

  @Column(name = "upload_id")
  UUID upload;

  int entry;
  int ordinal;
  String name;
  long size;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  String reason;
  String details;

  @Column(name = "document_id")
  UUID document;

  @Column(name = "done_at")
  Instant doneAt;
}
