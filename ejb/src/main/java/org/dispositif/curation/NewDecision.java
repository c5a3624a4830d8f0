package org.dispositif.curation;

import java.util.List;
import java.util.UUID;
import org.dispositif.text.source.Span;

/**
 * What a curator decides of a place.
 *
 * @param versions the annotations of the place
 * @param take the one of them that stands; null when another is written or nothing stands
 * @param span the words of another one, UTF-16 in the document's current text; null for none
 * @param tags of the other one
 * @param comment of the other one, or null
 * @param reason why, or null
 */
public record NewDecision(
    UUID document,
    List<UUID> versions,
    UUID take,
    Span span,
    List<UUID> tags,
    String comment,
    String reason) {}
