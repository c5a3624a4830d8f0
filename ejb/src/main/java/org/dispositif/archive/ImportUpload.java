package org.dispositif.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** Bytes that were sent for an import: a file, or an archive of files. */
@Entity
@Immutable
@Table(name = "import_upload")
class ImportUpload {

  @Id UUID id;

  @Column(name = "job_id")
  UUID job;

  String filename;

  @Column(name = "media_type")
  String mediaType;

  @Column(length = Length.LONG32)
  byte[] content;
}
