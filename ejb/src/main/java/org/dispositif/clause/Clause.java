package org.dispositif.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dispositif.platform.Origin;

/** The identity of an addressable paragraph; where it stands is told by its places. */
@Entity
class Clause {

  @Id UUID id;
  @Version int version;

  @Column(name = "document_id")
  UUID document;

  @Enumerated(EnumType.STRING)
  Origin origin;

  String rule;

  @Column(name = "confirmed_by")
  UUID confirmedBy;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  /** Merged into another or split no more: its addresses lead to {@link #replacedBy}. */
  boolean retired;

  @Column(name = "replaced_by")
  UUID replacedBy;
}
