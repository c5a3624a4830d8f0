/**
 * What may answer what: clauses ranked for a demand, twins and related paragraphs ranked for a
 * clause. In: {@link org.dispositif.text.answer.Side}s, the words and the anatomy of each. Out:
 * {@link org.dispositif.text.answer.Ranked}, best first, each with its reasons. Nothing here is a
 * judgement. Next: {@code suggestion}.
 */
@NullMarked
package org.dispositif.text.answer;

import org.jspecify.annotations.NullMarked;
