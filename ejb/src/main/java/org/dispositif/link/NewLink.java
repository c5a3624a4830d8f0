package org.dispositif.link;

import java.util.UUID;
import org.dispositif.text.source.Span;

/**
 * A link to be made.
 *
 * @param id supplied by the client to make creation idempotent, or null
 * @param dossier whose link it is; null for the source's dossier, or the target's where the caller
 *     may work only there
 * @param relation its code
 * @param rationale why, or null
 */
public record NewLink(
    UUID id, UUID dossier, End source, End target, String relation, String rationale) {

  /**
   * One end; exactly one of the three ids is given.
   *
   * @param span words of that clause or document, UTF-16 in the document's current text; null for
   *     the whole of it
   */
  public record End(UUID clause, UUID demand, UUID document, Span span) {

    public static End clause(UUID id, Span span) {
      return new End(id, null, null, span);
    }

    public static End demand(UUID id) {
      return new End(null, id, null, null);
    }

    public static End document(UUID id, Span span) {
      return new End(null, null, id, span);
    }
  }
}
