package org.dispositif.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;

/** What pages show of one body: a text, or a tag. */
@Entity
@Table(name = "annotation_body")
class AnnotationBody {

  @Id UUID id;

  @Column(name = "annotation_id")
  UUID annotation;

  int ordinal;
  String purpose;

  @Column(length = Length.LONG32)
  String content;

  String format;

  @Column(name = "tag_id")
  UUID tag;
}
