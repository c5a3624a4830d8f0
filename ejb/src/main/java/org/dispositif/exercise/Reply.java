package org.dispositif.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;

/** What a participant gave to a question. */
@Entity
@Table(name = "exercise_reply")
class Reply {

  @Id UUID id;
  @Version int version;

  @Column(name = "round_id")
  UUID round;

  @Column(name = "participant_id")
  UUID participant;

  UUID question;

  /** JSON: a {@link Solution}. */
  @Column(length = Length.LONG32)
  String solution;

  @Column(name = "handed_in")
  boolean handedIn;

  @Column(name = "saved_at")
  Instant savedAt;
}
