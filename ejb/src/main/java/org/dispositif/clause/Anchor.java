package org.dispositif.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** Where something was attached, as it was made. Never changes; later versions get placements. */
@Entity
@Immutable
class Anchor {

  @Id UUID id;

  @Column(name = "document_id")
  UUID document;

  @Column(name = "text_version_id")
  UUID textVersion;

  @Column(name = "clause_id")
  UUID clause;

  @Column(name = "whole_clause")
  boolean wholeClause;

  @Column(name = "span_start")
  int start;

  @Column(name = "span_end")
  int end;

  @Column(length = Length.LONG32)
  String exact;

  String prefix;
  String suffix;
}
