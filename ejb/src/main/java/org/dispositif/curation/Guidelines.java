package org.dispositif.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.envers.Audited;

/** How a dossier wants its texts read and tagged, in Markdown. */
@Entity
@Audited
class Guidelines {

  @Id
  @Column(name = "dossier_id")
  UUID dossier;

  @Version int version;

  @Column(length = Length.LONG32)
  String content;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  UUID changedBy;
}
