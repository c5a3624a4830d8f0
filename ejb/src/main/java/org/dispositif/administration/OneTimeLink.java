package org.dispositif.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dispositif.dossier.Role;

/**
 * A link that works once: an invitation, or a new password for an account. Only its SHA-256 is
 * kept.
 */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

  @Id UUID id;
  String hash;

  /** Whose password may be set; null for an invitation. */
  @Column(name = "account_id")
  UUID account;

  String guest;

  @Column(name = "dossier_id")
  UUID dossier;

  @Enumerated(EnumType.STRING)
  Role role;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  UUID createdBy;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "used_at")
  Instant usedAt;

  @Column(name = "used_by")
  UUID usedBy;

  @Column(name = "revoked_at")
  Instant revokedAt;

  boolean open(Instant now) {
    return usedAt == null && revokedAt == null && expiresAt.isAfter(now);
  }

  LinkOnce view() {
    return new LinkOnce(id, account, guest, dossier, role, createdAt, createdBy, expiresAt);
  }
}
