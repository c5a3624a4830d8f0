package org.dispositif.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A suggestion that somebody refused, for a demand or for a clause. */
@Entity
@Table(name = "declined_suggestion")
class DeclinedSuggestion {

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  @Column(name = "layer_id")
  UUID layer;

  @Column(name = "document_id")
  UUID document;

  @Column(name = "demand_id")
  UUID demand;

  @Column(name = "for_clause_id")
  UUID forClause;

  @Column(name = "other_id")
  UUID other;

  @Column(name = "clause_id")
  UUID clause;

  @Column(name = "declined_by")
  UUID declinedBy;

  @Column(name = "declined_at")
  Instant declinedAt;

  /** Taken back. */
  @Column(name = "deleted_at")
  Instant deletedAt;
}
