package org.dispositif.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** Somebody's place in a dossier. */
@Entity
@Audited
class Member {

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  @Column(name = "account_id")
  UUID account;

  @Enumerated(EnumType.STRING)
  Role role;

  Instant since;
}
