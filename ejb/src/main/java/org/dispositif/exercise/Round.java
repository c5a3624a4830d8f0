package org.dispositif.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;

/**
 * An exercise answered by a room, with the questions as they were when it was opened. In no
 * history: it goes without a trace.
 */
@Entity
@Table(name = "exercise_round")
class Round {

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  @Column(name = "exercise_id")
  UUID exercise;

  String title;

  /** That participants are asked in. */
  String language;

  @Column(length = Length.LONG32)
  String questions;

  /** By which people join; freed when the round closes. */
  String code;

  @Enumerated(EnumType.STRING)
  Feedback feedback;

  /** Whether only people with an account may join. */
  boolean accounts;

  /** JSON: ids of the questions whose key the trainer has shown. */
  @Column(length = Length.LONG32)
  String shown;

  @Column(name = "opened_by")
  UUID openedBy;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "closes_at")
  Instant closesAt;

  @Column(name = "closed_at")
  Instant closedAt;

  @Column(name = "deletes_at")
  Instant deletesAt;

  boolean open(Instant now) {
    return closedAt == null && closesAt.isAfter(now);
  }
}
