package org.dispositif.text.letter;

import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * An ask within one sentence.
 *
 * @param verb the asking verb, the imperative or the modal
 * @param objectAt offset behind the verb, at which the one who is asked may be named
 * @param endorsed somebody else's ask that the letter makes its own
 */
record Ask(
    Span span,
    @Nullable VerbPhrase verb,
    int objectAt,
    boolean endorsed,
    double confidence,
    String rule) {

  Ask within(int start, int end) {
    return new Ask(new Span(start, end), verb, objectAt, endorsed, confidence, rule);
  }
}
