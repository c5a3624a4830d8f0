package org.dispositif.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** Somebody who was given an assignment. */
@Entity
@Audited
@Table(name = "assigned_person")
class AssignedPerson {

  @Id UUID id;

  @Column(name = "assignment_id")
  UUID assignment;

  @Column(name = "account_id")
  UUID account;

  /** Their blind layer; null when they work in the open. */
  @Column(name = "layer_id")
  UUID layer;

  @Column(name = "done_at")
  Instant doneAt;

  /** When they were taken off it; what they made stays, and is opened with the rest. */
  @Column(name = "removed_at")
  Instant removedAt;
}
