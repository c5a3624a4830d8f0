package org.dispositif.desk;

import java.util.List;
import java.util.UUID;
import org.dispositif.dossier.Role;

/** Somebody with whom the caller shares dossiers. */
public record Colleague(UUID id, String login, String name, List<Shared> dossiers) {

  /**
   * A dossier that both may read.
   *
   * @param role of the colleague in it
   */
  public record Shared(UUID id, String title, Role role) {}
}
