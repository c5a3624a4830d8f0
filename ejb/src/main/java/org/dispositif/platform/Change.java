package org.dispositif.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One entry of a dossier's log. */
@Entity
@IdClass(Change.Key.class)
class Change {

  @Id
  @Column(name = "dossier_id")
  UUID dossier;

  @Id long number;

  Instant at;
  UUID who;
  String what;

  @Column(name = "entity_id")
  UUID entity;

  @Enumerated(EnumType.STRING)
  Changes.Kind kind;

  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    UUID dossier;
    long number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.number == number && key.dossier.equals(dossier);
    }

    @Override
    public int hashCode() {
      return dossier.hashCode() * 31 + Long.hashCode(number);
    }
  }
}
