package org.dispositif.document;

import java.util.UUID;
import org.dispositif.text.segment.DocumentKind;

/**
 * Which documents of a dossier are wanted, and in which order. Null is all.
 *
 * @param organ code; empty: those of no known organ
 * @param year 0: those of no known year
 * @param first how many come before the stretch that is wanted
 */
public record LibraryQuery(
    UUID dossier,
    String organ,
    Integer year,
    DocumentKind kind,
    Order order,
    int first,
    int limit) {

  /** In which order. */
  public enum Order {
    /** By symbol as people count, those without one behind, by title. */
    SYMBOL,
    /** The latest first. */
    NEWEST,
    /** The earliest first. */
    OLDEST
  }
}
