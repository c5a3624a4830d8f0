package org.dispositif.presentation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link by which a presentation is seen without an account. */
@Entity
@Table(name = "show_link")
class ShowLink {

  @Id UUID id;

  @Column(name = "presentation_id")
  UUID presentation;

  String hash;
  String name;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  UUID createdBy;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "revoked_at")
  Instant revokedAt;

  boolean open(Instant now) {
    return revokedAt == null && expiresAt.isAfter(now);
  }

  ShowLinkView view() {
    return new ShowLinkView(id, presentation, name, createdAt, createdBy, expiresAt);
  }
}
