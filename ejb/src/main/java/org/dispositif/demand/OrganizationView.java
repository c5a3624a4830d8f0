package org.dispositif.demand;

import java.util.List;
import java.util.UUID;
import org.dispositif.document.DocumentView;

/**
 * Who signed letters: an organisation, or a person, as far as the caller may read the letters.
 *
 * @param id of an organisation; null for a person, who is known by name only
 */
public record OrganizationView(UUID id, String name, List<Signed> letters) {

  /**
   * A letter that it signed.
   *
   * @param with whose names stand beside: the people who signed for an organisation, a person's
   *     organisations
   */
  public record Signed(DocumentView letter, List<String> with) {}
}
