/**
 * Letters and other texts that ask: demands, addressees, signatories. In: a segmentation. Out:
 * {@link org.dispositif.text.letter.LetterReading}.
 */
@NullMarked
package org.dispositif.text.letter;

import org.jspecify.annotations.NullMarked;
