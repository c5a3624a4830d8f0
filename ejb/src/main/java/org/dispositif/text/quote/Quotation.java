package org.dispositif.text.quote;

import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words in quotation marks.
 *
 * @param text the words between the marks
 * @param span of the words, without the marks
 * @param speaker as named beside the quotation
 */
public record Quotation(String text, Span span, @Nullable String speaker) {}
