package org.dispositif.dossier;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is in a dossier. */
public enum Role {
  READER(Permission.READ),
  TRAINER(Permission.READ, Permission.PRESENT),
  ANALYST(Permission.READ, Permission.WORK),
  CURATOR(Permission.READ, Permission.PRESENT, Permission.WORK, Permission.CURATE),
  OWNER(Permission.READ, Permission.PRESENT, Permission.WORK, Permission.CURATE, Permission.OWN);

  private final Set<Permission> permissions;

  Role(Permission first, Permission... more) {
    permissions = EnumSet.of(first, more);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
