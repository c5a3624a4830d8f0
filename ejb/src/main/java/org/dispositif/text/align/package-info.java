/**
 * Two texts clause by clause: which clause became which. In: two cut texts, of one language or of
 * two. Out: {@link org.dispositif.text.align.Alignment}, and for one pair {@link
 * org.dispositif.text.align.WordDiff} and {@link org.dispositif.text.align.VerbShift}; through many
 * texts {@link org.dispositif.text.align.Lineage}. Next: {@code alignment}.
 */
@NullMarked
package org.dispositif.text.align;

import org.jspecify.annotations.NullMarked;
