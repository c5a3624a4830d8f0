package org.dispositif.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dispositif.platform.Origin;

/** A citation found in a clause. */
@Entity
@Table(name = "cross_reference")
class CrossReference {

  @Id UUID id;

  @Column(name = "clause_id")
  UUID clause;

  @Column(name = "text_version_id")
  UUID textVersion;

  String symbol;
  String paragraph;
  String section;

  @Column(name = "span_start")
  int start;

  @Column(name = "span_end")
  int end;

  @Enumerated(EnumType.STRING)
  Origin origin;
}
