package org.dispositif.demand;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An organisation that signs letters: one row however its name is cased or accented. */
@Entity
@Immutable
class Organization {

  @Id UUID id;
  String name;

  /** The name as it is compared. */
  String folded;
}
