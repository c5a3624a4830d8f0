package org.dispositif.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.ResolutionHead;

/**
 * What intake read, ready to be stored.
 *
 * @param id supplied by the client, or null
 * @param text the reading text
 * @param source the extracted characters that it was made from
 * @param reading JSON of what the machine read beside clauses, demands, signatories and quotations
 * @param resolutions those that the text holds
 * @param original the bytes as they came in
 */
public record NewDocument(
    UUID id,
    UUID dossier,
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
    String text,
    String source,
    String reading,
    String segmenter,
    List<ResolutionHead> resolutions,
    OriginalFile original) {}
