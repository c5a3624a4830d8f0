package org.dispositif.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who takes part in a round, alone or as a group: a nickname and nothing else. */
@Entity
@Table(name = "exercise_participant")
class Participant {

  @Id UUID id;

  @Column(name = "round_id")
  UUID round;

  String nickname;

  /** Folded, unique in the round. */
  @Column(name = "nickname_key")
  String nicknameKey;

  int people;

  /** SHA-256 of what the participant's browser keeps. */
  String secret;

  @Column(name = "joined_at")
  Instant joinedAt;
}
