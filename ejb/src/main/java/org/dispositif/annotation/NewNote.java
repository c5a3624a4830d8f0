package org.dispositif.annotation;

import java.util.List;
import java.util.UUID;
import org.dispositif.text.source.Span;

/**
 * Words that somebody selected in a page, and what they have to say of them.
 *
 * @param id supplied by the page, or null
 * @param dossier null for the document's own
 * @param spans UTF-16, in the document's current text; none for the whole document
 * @param comment null or blank when only tags are given
 * @param replyTo the annotation that this one answers; document and spans are not used then
 */
public record NewNote(
    UUID id,
    UUID dossier,
    UUID document,
    List<Span> spans,
    String comment,
    List<UUID> tags,
    UUID replyTo,
    boolean privately) {}
