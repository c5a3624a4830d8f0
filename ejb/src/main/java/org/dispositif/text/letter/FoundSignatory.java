package org.dispositif.text.letter;

import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who signed.
 *
 * @param name as printed, without its number
 * @param person the person's name where one is told from the organisation
 * @param organization the organisation's name where one is told from the person
 */
public record FoundSignatory(
    String name, @Nullable String person, @Nullable String organization, Span span) {}
