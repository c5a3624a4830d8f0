package org.dispositif.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something done to accounts or to who owns what; never changed. */
@Entity
@Immutable
@Table(name = "administrative_act")
class Act {

  @Id UUID id;
  Instant at;
  UUID who;

  @Enumerated(EnumType.STRING)
  Acts.What what;

  @Column(name = "subject_id")
  UUID subject;

  @Column(name = "dossier_id")
  UUID dossier;
}
