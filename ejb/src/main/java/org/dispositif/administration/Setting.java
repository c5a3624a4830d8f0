package org.dispositif.administration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A setting that an administrator changes while the server runs. */
@Entity
class Setting {

  @Id String name;
  String content;
}
