package org.dispositif.curation;

import java.util.List;
import java.util.UUID;
import org.dispositif.text.source.Span;

/**
 * What a curator decides of a place.
 *
 * @param versions the annotations, or the links, of the place
 * @param take the one of them that stands; null when another is written or nothing stands
 * @param span the words of another one, UTF-16 in the document's current text; null for none
 * @param tags of the other one
 * @param comment of the other one, or the reason of another link; or null
 * @param relation of another link between the same ends, its code; null for none
 * @param reason why, or null
 */
public record NewDecision(
    UUID document,
    List<UUID> versions,
    UUID take,
    Span span,
    List<UUID> tags,
    String comment,
    String relation,
    String reason) {

  /** The first stands, as all say the same. */
  static NewDecision taking(UUID document, List<UUID> versions) {
    return new NewDecision(document, versions, versions.get(0), null, null, null, null, null);
  }
}
