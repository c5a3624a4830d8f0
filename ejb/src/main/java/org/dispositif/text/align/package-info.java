/**
 * Two texts clause by clause: which clause became which. In: two cut texts, of one language or of
 * two. Out: {@link org.dispositif.text.align.Alignment}, and for one pair {@link
 * org.dispositif.text.align.WordDiff} and {@link org.dispositif.text.align.VerbShift}. Next: {@code
 * comparison}.
 */
@NullMarked
package org.dispositif.text.align;

import org.jspecify.annotations.NullMarked;
