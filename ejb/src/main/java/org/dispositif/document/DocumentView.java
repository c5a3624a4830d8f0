package org.dispositif.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dispositif.text.segment.DocumentKind;

/**
 * A document without its text.
 *
 * @param version of the row, for optimistic locking
 * @param textVersion the current text version
 * @param date adopted or written on
 */
public record DocumentView(
    UUID id,
    int version,
    UUID dossier,
    UUID work,
    DocumentKind kind,
    String language,
    String title,
    String symbol,
    String organ,
    String part,
    LocalDate date,
    String meeting,
    String method,
    String vote,
    String reference,
    UUID textVersion,
    Instant createdAt,
    UUID createdBy) {

  /** How people refer to it: the symbol where it has one, else the title. */
  public String name() {
    return symbol == null ? title : symbol;
  }
}
