package org.dispositif.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How one State voted on a resolution. */
@Entity
@Table(name = "state_vote")
class StateVote {

  @Id UUID id;

  @Column(name = "held_resolution_id")
  UUID resolution;

  int ordinal;

  /** Code of ISO 3166; null where the name is not known. */
  String state;

  String name;

  @Enumerated(EnumType.STRING)
  Choice choice;
}
