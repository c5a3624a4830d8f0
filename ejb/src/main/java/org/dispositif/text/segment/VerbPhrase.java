package org.dispositif.text.segment;

import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * An operative verb, a preambular opener or an asking verb, as it stands in the text.
 *
 * @param text the words: "Prend note avec satisfaction"
 * @param lemma dictionary form: "prendre note", "urge"
 * @param strength how strongly it binds; null where the scale does not know the verb
 * @param span in the reading text
 */
public record VerbPhrase(String text, String lemma, @Nullable Strength strength, Span span) {

  /**
   * A rank on a named, sourced scale.
   *
   * @param scale code of the scale
   * @param rank from 1 (weakest)
   */
  public record Strength(String scale, int rank) {}
}
