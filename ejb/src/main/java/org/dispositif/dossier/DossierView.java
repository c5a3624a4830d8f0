package org.dispositif.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A dossier as the caller sees it.
 *
 * @param role the caller's; READER in a library dossier that they are no member of
 */
public record DossierView(
    UUID id,
    int version,
    String title,
    String description,
    Visibility visibility,
    boolean personal,
    boolean specimen,
    Role role,
    Instant createdAt,
    UUID createdBy) {

  public boolean may(Permission permission) {
    return role.may(permission);
  }
}
