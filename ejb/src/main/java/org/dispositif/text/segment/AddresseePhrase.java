package org.dispositif.text.segment;

import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who must act, as it stands in the text.
 *
 * @param entity code of the normalised addressee ({@code states, secretaryGeneral, ohchr, ...}),
 *     null if unknown
 */
public record AddresseePhrase(String text, @Nullable String entity, Span span) {}
