package org.dispositif.text.quote;

import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text, and where they are taken from.
 *
 * @param text the words as they stand in the text that takes them
 * @param span of these words there
 * @param speaker as named beside a quotation
 * @param source null exactly for {@link Exactness#UNMATCHED}
 */
public record TakenWords(
    String text, Span span, @Nullable String speaker, Exactness exactness, @Nullable Place source) {

  /**
   * Words of a source.
   *
   * @param source its number in the order given
   * @param span from the first word to the last, what an ellipsis left out included
   */
  public record Place(int source, Span span) {}
}
