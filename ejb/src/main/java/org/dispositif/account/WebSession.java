package org.dispositif.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody signed in at a browser, until they sign out or the session is ended for them. */
@Entity
@Table(name = "web_session")
class WebSession {

  @Id UUID id;

  @Column(name = "account_id")
  UUID account;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "last_seen_at")
  Instant lastSeenAt;

  @Column(name = "ended_at")
  Instant endedAt;

  String address;
  String browser;
}
