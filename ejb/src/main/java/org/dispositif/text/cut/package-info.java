/**
 * Corrections of the cut: a person moves the borders, kinds, numbers and parents of blocks; words
 * never change. In: a text, its blocks, one {@link org.dispositif.text.cut.Correction}. Out: {@link
 * org.dispositif.text.cut.Corrected}. Next: {@code clause} keeps it in its journal, {@code intake}
 * applies it before anything is stored.
 */
@NullMarked
package org.dispositif.text.cut;

import org.jspecify.annotations.NullMarked;
