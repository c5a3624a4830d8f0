package org.dispositif.link;

import java.util.Locale;
import java.util.UUID;

/**
 * A relation with its names in both directions.
 *
 * @param code its name in the API, {@code answersInPart}
 * @param source where it comes from
 */
public record Relation(
    UUID id,
    String code,
    String nameEn,
    String nameFr,
    String inverseEn,
    String inverseFr,
    String source) {

  /** Read from the source: "OP10 answers D5". */
  public String name(Locale locale) {
    return french(locale) ? nameFr : nameEn;
  }

  /** Read from the target: "D5 is answered by OP10". */
  public String inverse(Locale locale) {
    return french(locale) ? inverseFr : inverseEn;
  }

  private static boolean french(Locale locale) {
    return locale.getLanguage().equals("fr");
  }
}
