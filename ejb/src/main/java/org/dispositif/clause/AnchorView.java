package org.dispositif.clause;

import java.util.UUID;
import org.dispositif.text.source.Span;

/**
 * An anchor as it stands in the current text version, however its cut was corrected since.
 *
 * @param clause the clause that holds all its words now; null when it runs over several
 * @param label that clause's, or those of the first and the last
 * @param wholeClause made on a whole clause, and the clause still has just these words
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
