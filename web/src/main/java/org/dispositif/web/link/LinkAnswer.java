package org.dispositif.web.link;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.web.api.Selectors;

/**
 * A link as the API answers it.
 *
 * @param relation its code
 * @param relationLabel in the caller's language, read from the source
 * @param inverseLabel in the caller's language, read from the target
 * @param layer {@code blind} while it answers an assignment that is not open yet, {@code curated}
 *     when the curators settled it; else null
 * @param direction in a list asked for one end: {@code out} when that end is the source, {@code in}
 *     when it is the target
 */
public record LinkAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    String dossier,
    String layer,
    String relation,
    String relationLabel,
    String inverseLabel,
    String direction,
    End source,
    End target,
    String rationale,
    Person creator,
    Instant createdAt) {

  /** Who made it. */
  public record Person(UUID id, String name) {}

  /**
   * One end.
   *
   * @param type clause, words, demand or document
   * @param url of the clause, demand or document
   * @param page where a person reads it
   * @param selector its words, code points of the document's reading text
   * @param label "OP4(a)", "D1.2", the document's symbol or title
   * @param name the label as people write it in the text's language: "par. 4 a)"
   * @param text its words; a document's title
   * @param title of the document
   */
  public record End(
      String type,
      UUID id,
      String url,
      String page,
      String clause,
      String demand,
      String document,
      List<Selectors.Selector> selector,
      Integer start,
      Integer end,
      String label,
      String name,
      String text,
      String title,
      String symbol,
      String language) {}
}
