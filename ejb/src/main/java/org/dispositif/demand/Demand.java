package org.dispositif.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dispositif.platform.Origin;
import org.dispositif.text.letter.FoundDemand;
import org.hibernate.Length;
import org.hibernate.envers.Audited;

/**
 * One ask of a letter. A machine makes it FOUND; a person confirms or rejects it, corrects its
 * words (which gives it a new anchor), or adds one that was missed.
 */
@Entity
@Audited
class Demand {

  @Id UUID id;
  @Version int version;

  @Column(name = "document_id")
  UUID document;

  @Column(name = "dossier_id")
  UUID dossier;

  @Column(name = "parent_id")
  UUID parent;

  int ordinal;

  @Enumerated(EnumType.STRING)
  FoundDemand.Level level;

  @Enumerated(EnumType.STRING)
  DemandState state;

  @Column(name = "anchor_id")
  UUID anchor;

  String wording;

  /** JSON of {@link Addressee}s. */
  @Column(length = Length.LONG32)
  String addressees;

  /** Who set them by hand; null: as they were read. */
  @Column(name = "addressees_by")
  UUID addresseesBy;

  /** JSON of {@link org.dispositif.text.segment.VerbPhrase}s. */
  @Column(length = Length.LONG32)
  String verbs;

  @Enumerated(EnumType.STRING)
  Origin origin;

  String rule;

  @Column(name = "confirmed_by")
  UUID confirmedBy;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  @Column(name = "deleted_at")
  Instant deletedAt;

  @Column(name = "deleted_by")
  UUID deletedBy;
}
