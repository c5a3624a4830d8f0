package org.dispositif.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * One thing that an annotation is about: words (an anchor), a document, another annotation, or
 * something elsewhere. A selector that selects several stretches makes several of one ordinal.
 */
@Entity
@Table(name = "annotation_target")
class AnnotationTarget {

  @Id UUID id;

  @Column(name = "annotation_id")
  UUID annotation;

  int ordinal;
  String iri;

  @Column(name = "document_id")
  UUID document;

  @Column(name = "anchor_id")
  UUID anchor;

  @Column(name = "reply_to")
  UUID replyTo;
}
