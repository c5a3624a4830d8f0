package org.dispositif.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who was given an assignment. */
@Entity
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
}
