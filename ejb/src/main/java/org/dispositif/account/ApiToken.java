package org.dispositif.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A secret by which scripts act for an account; only its SHA-256 is kept. */
@Entity
@Table(name = "api_token")
class ApiToken {

  @Id UUID id;

  @Column(name = "account_id")
  UUID account;

  String name;
  String hash;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "revoked_at")
  Instant revokedAt;

  TokenView view() {
    return new TokenView(id, name, createdAt, expiresAt, revokedAt);
  }
}
