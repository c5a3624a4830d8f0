package org.dispositif.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;

/** One correction of a cut in the journal of its document, with what takes it back. */
@Entity
@Table(name = "clause_operation")
class ClauseOperation {

  @Id UUID id;

  @Column(name = "document_id")
  UUID document;

  /** From 1, without gaps in each document. */
  int number;

  /** split, merge, retype, renumber, reparent, join, anatomy or review. */
  String kind;

  /** JSON of {@link Step}: the clauses concerned, as the correction left them. */
  @Column(length = Length.LONG32)
  String content;

  /** JSON of {@link Step}: the same clauses as they were before. */
  @Column(length = Length.LONG32)
  String inverse;

  Instant at;
  UUID who;

  @Column(name = "undone_at")
  Instant undoneAt;

  @Column(name = "undone_by")
  UUID undoneBy;
}
