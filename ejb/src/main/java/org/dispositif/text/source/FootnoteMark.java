package org.dispositif.text.source;

import org.jspecify.annotations.Nullable;

/**
 * A footnote mark that was lifted out of the words.
 *
 * @param mark as printed: "1", "*"
 * @param at offset in the reading text at which it stood (behind the word that it was glued to)
 * @param note the footnote's own text, where the source has it
 */
public record FootnoteMark(String mark, int at, @Nullable String note) {}
