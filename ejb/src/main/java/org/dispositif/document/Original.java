package org.dispositif.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** The bytes as they came in. They lie in the database: one backup holds everything. */
@Entity
@Immutable
class Original {

  @Id
  @Column(name = "document_id")
  UUID document;

  String filename;

  @Column(name = "media_type")
  String mediaType;

  String sha256;
  long size;

  @Column(length = Length.LONG32)
  byte[] content;
}
