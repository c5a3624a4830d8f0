package org.dispositif.text.cite;

import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document cited by its number.
 *
 * @param symbol normalised: "A/RES/60/251"
 * @param paragraph the paragraph cited, "4 a)" normalised to "4(a)"
 * @param span of the number in the reading text
 */
public record Citation(String symbol, @Nullable String paragraph, Span span) {}
