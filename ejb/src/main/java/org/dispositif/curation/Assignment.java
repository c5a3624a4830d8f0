package org.dispositif.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** Work on documents, given to several people. */
@Entity
@Audited
class Assignment {

  /** What is asked of them. */
  enum Kind {
    /** Mark, tag and link. */
    ANNOTATE,
    /** Judge the demands of letters against resolutions. */
    JUDGE
  }

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  @Enumerated(EnumType.STRING)
  Kind kind;

  String title;
  String instructions;

  @Column(name = "due_on")
  LocalDate dueOn;

  boolean blind;

  /** From when on everybody sees what was made; at once where it is not blind. */
  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "opened_by")
  UUID openedBy;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  UUID createdBy;

  @Column(name = "deleted_at")
  Instant deletedAt;

  @Column(name = "deleted_by")
  UUID deletedBy;
}
