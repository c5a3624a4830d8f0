package org.dispositif.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** Words of the resolution that a judgement rests on. */
@Entity
@Audited
class Evidence {

  @Id UUID id;

  @Column(name = "judgement_id")
  UUID judgement;

  int ordinal;

  @Column(name = "anchor_id")
  UUID anchor;

  String note;
}
