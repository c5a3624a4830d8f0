package org.dispositif.administration;

import java.time.Instant;
import java.util.UUID;
import org.dispositif.dossier.Role;

/**
 * A one-time link that nobody has used yet, without its secret.
 *
 * @param account whose password it sets; null for an invitation
 * @param guest whom it was made for, in the words of who made it, or null
 * @param dossier that the guest joins, or null
 */
public record LinkOnce(
    UUID id,
    UUID account,
    String guest,
    UUID dossier,
    Role role,
    Instant createdAt,
    UUID createdBy,
    Instant expiresAt) {

  public boolean invitation() {
    return account == null;
  }
}
