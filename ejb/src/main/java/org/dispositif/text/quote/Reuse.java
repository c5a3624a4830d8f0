package org.dispositif.text.quote;

import org.dispositif.text.source.Span;

/**
 * Words outside quotation marks that stand in a source in the same order.
 *
 * @param from the first of them in the quoting text
 * @param to behind the last
 * @param words as people count, in half words
 * @param source its number
 * @param there in the source
 */
record Reuse(int from, int to, int words, int source, Span there) {}
