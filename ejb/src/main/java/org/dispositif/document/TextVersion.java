package org.dispositif.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** One immutable reading text of a document. */
@Entity
@Immutable
@Table(name = "text_version")
class TextVersion {

  @Id UUID id;

  @Column(name = "document_id")
  UUID document;

  int number;

  @Column(length = Length.LONG32)
  String content;

  String sha256;

  @Column(length = Length.LONG32)
  String source;

  @Column(length = Length.LONG32)
  String reading;

  String segmenter;

  @Column(name = "predecessor_id")
  UUID predecessor;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  UUID createdBy;
}
