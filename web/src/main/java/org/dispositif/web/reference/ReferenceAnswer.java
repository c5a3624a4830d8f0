package org.dispositif.web.reference;

import java.util.UUID;

/**
 * A citation as the API answers it.
 *
 * @param symbol normalised; of a treaty its code, "treaty:CRC"
 * @param text as it stands in the words
 * @param start code points of the reading text
 * @param target left out where it is not at hand, or not certain which text is meant
 */
public record ReferenceAnswer(
    Place clause,
    String symbol,
    String paragraph,
    String section,
    String text,
    int start,
    int end,
    Target target) {

  /** A clause. */
  public record Place(UUID id, String url, String page, String label) {}

  /**
   * What it leads to.
   *
   * @param url of the document
   * @param page where a person reads what is cited
   * @param clause the paragraph, section or annex cited, or where the resolution begins; left out
   *     for the document
   */
  public record Target(
      UUID document,
      String url,
      String page,
      Place clause,
      String symbol,
      String title,
      String language) {}

  /**
   * A clause that cites a document.
   *
   * @param text of the clause around the citation
   * @param target the clause that is cited; left out for the whole
   */
  public record Citing(
      Doc document,
      Place clause,
      String symbol,
      String paragraph,
      String section,
      String text,
      Place target) {}

  /** The document that cites. */
  public record Doc(UUID id, String url, String page, String name, String title, String language) {}
}
