package org.dispositif.curation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What a curator decided of one place. */
@Entity
class Decision {

  /** How it was settled. */
  enum Kind {
    /** One of the versions stands. */
    TAKEN,
    /** Another was written. */
    WRITTEN,
    /** Nothing stands there. */
    DROPPED
  }

  @Id UUID id;

  @Column(name = "assignment_id")
  UUID assignment;

  @Column(name = "document_id")
  UUID document;

  @Enumerated(EnumType.STRING)
  Kind kind;

  /** The annotation of the curated layer; null when dropped. */
  @Column(name = "curated_id")
  UUID curated;

  String reason;
  UUID who;
  Instant at;

  @Column(name = "undone_at")
  Instant undoneAt;

  /** The annotations of the place, as they were when it was decided. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "decided_version", joinColumns = @JoinColumn(name = "decision_id"))
  @Column(name = "annotation_id")
  Set<UUID> versions = new HashSet<>();
}
