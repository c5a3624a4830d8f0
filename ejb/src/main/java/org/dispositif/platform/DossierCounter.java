package org.dispositif.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * The last number drawn in a dossier's log; its row is the lock that keeps the log without gaps.
 */
@Entity
@Table(name = "dossier_counter")
class DossierCounter {

  @Id
  @Column(name = "dossier_id")
  UUID dossier;

  @Column(name = "last_number")
  long last;
}
