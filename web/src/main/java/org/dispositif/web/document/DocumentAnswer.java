package org.dispositif.web.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.document.DocumentView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/** A document without its text. */
public record DocumentAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    String dossier,
    String kind,
    String language,
    String title,
    String symbol,
    String organ,
    LocalDate date,
    UUID version,
    Instant created) {

  public static DocumentAnswer of(DocumentView d, Iris iris) {
    return new DocumentAnswer(
        d.id(),
        iris.document(d.id()),
        iris.documentPage(d.id()),
        Preconditions.etag(d.version()),
        iris.dossier(d.dossier()),
        d.kind().name().toLowerCase(Locale.ROOT),
        d.language(),
        d.title(),
        d.symbol(),
        d.organ(),
        d.date(),
        d.textVersion(),
        d.createdAt());
  }
}
