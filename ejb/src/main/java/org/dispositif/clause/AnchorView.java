package org.dispositif.clause;

import java.util.UUID;
import org.dispositif.text.source.Span;

/**
 * An anchor as it stands in the current text version.
 *
 * @param clause the innermost clause that holds all its words; null when it runs over several
 * @param label that clause's
 * @param span UTF-16, in the current reading text
 */
public record AnchorView(
    UUID id,
    UUID document,
    UUID textVersion,
    UUID clause,
    String label,
    boolean wholeClause,
    Span span,
    String exact,
    String prefix,
    String suffix) {}
