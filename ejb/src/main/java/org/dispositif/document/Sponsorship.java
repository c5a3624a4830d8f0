package org.dispositif.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who tabled a resolution. */
@Entity
@Table(name = "sponsorship")
class Sponsorship {

  @Id UUID id;

  @Column(name = "held_resolution_id")
  UUID resolution;

  int ordinal;

  /** Code of ISO 3166; null for who is no State, or is not known. */
  String state;

  String name;
}
