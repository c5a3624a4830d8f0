package org.dispositif.quoting;

import java.util.List;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.quote.TakenWords;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text with the place that they are taken from.
 *
 * @param words as found
 * @param clause the first one of the text that holds them; null where none does
 * @param source null where they are somebody else's
 */
public record SourcedWords(TakenWords words, @Nullable ClauseView clause, @Nullable Source source) {

  /**
   * Words of another text.
   *
   * @param text the words as they stand there
   * @param span in that text
   * @param clauses those that hold them, in order
   */
  public record Source(DocumentView document, String text, Span span, List<ClauseView> clauses) {}
}
