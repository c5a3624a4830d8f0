package org.dispositif.web.family;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A family as the API answers it: its resolutions, the oldest first.
 *
 * @param document that was asked about
 */
public record FamilyAnswer(String document, List<Item> items, int total) {

  /**
   * One resolution of the family.
   *
   * @param resolution its place among those that the document holds, from 0
   * @param asked whether it is the one that was asked about
   * @param date of adoption, or null
   * @param year of adoption where no date is known
   * @param versions other documents that hold it: languages, copies
   */
  public record Item(
      Doc document,
      int resolution,
      boolean asked,
      String symbol,
      String title,
      LocalDate date,
      Integer year,
      Why why,
      List<Doc> versions) {}

  /** A document that holds it. */
  public record Doc(UUID id, String url, String page, String language, String name) {}

  /**
   * Why it belongs.
   *
   * @param code sameTitle, recalled, likeTitle or sameRecalled
   * @param text in the caller's language
   * @param with symbol of the resolution of the family that it is tied to
   * @param clause where one recalls the other, with the words that do
   */
  public record Why(String code, String text, String with, Place clause) {}

  /** A paragraph that recalls. */
  public record Place(UUID id, String url, String page, String label, String words) {}
}
