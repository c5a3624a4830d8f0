package org.dispositif.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * Where an anchor stands in a later text version, with how much certainty, decided by whom (null:
 * the machine).
 */
@Entity
class Placement {

  /** How sure it is. */
  enum Certainty {
    EXACT,
    MOVED,
    REVIEW,
    ORPHAN
  }

  @Id UUID id;

  @Column(name = "anchor_id")
  UUID anchor;

  @Column(name = "text_version_id")
  UUID textVersion;

  @Column(name = "clause_id")
  UUID clause;

  @Column(name = "span_start")
  Integer start;

  @Column(name = "span_end")
  Integer end;

  @Enumerated(EnumType.STRING)
  Certainty certainty;

  @Column(name = "decided_by")
  UUID decidedBy;

  @Column(name = "decided_at")
  Instant decidedAt;
}
