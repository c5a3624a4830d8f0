package org.dispositif.text.quote;

import org.dispositif.text.source.Span;

/**
 * Where a quotation stands in one source, if it does.
 *
 * @param differences half words that differ
 * @param span in the source
 */
record Match(Exactness exactness, int differences, Span span) {

  /** Whether it agrees better; neither is better where both agree alike. */
  boolean isBetterThan(Match other) {
    int order = exactness.compareTo(other.exactness);
    return order < 0 || order == 0 && differences < other.differences;
  }
}
