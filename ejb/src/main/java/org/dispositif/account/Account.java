package org.dispositif.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody who may sign in. */
@Entity
class Account {

  @Id UUID id;
  @Version int version;
  String login;
  String name;

  @Column(name = "password_hash")
  String passwordHash;

  boolean administrator;
  boolean disabled;
  String language;
  String theme;

  /** Raised to end every session of the account. */
  @Column(name = "session_epoch")
  int sessionEpoch;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "last_seen_at")
  Instant lastSeenAt;

  /** When they were last here before the session that began last. */
  @Column(name = "previous_visit_at")
  Instant previousVisitAt;

  /** Set when the person asked to be forgotten: all else in the row is blank then. */
  @Column(name = "erased_at")
  Instant erasedAt;

  Person person() {
    return new Person(
        id,
        version,
        login,
        name,
        administrator,
        disabled,
        erasedAt != null,
        language,
        theme,
        sessionEpoch,
        createdAt,
        lastSeenAt,
        previousVisitAt);
  }
}
