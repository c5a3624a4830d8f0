package org.dispositif.text.quote;

/**
 * A text from which words may be taken.
 *
 * @param text the reading text
 * @param resolution whether it is written in formulas: what many resolutions say in the same words
 *     is nobody's
 */
public record SourceText(String text, boolean resolution) {}
