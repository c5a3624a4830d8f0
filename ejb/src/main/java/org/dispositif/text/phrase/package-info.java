/**
 * What texts say whatever they are about, known once for all who compare words: stock phrases,
 * small words, stems. In: words of a text. Out: which of them tell nothing, and by what stem the
 * others are compared. Next: {@code align}, {@code answer}, {@code parts}, {@code quote}.
 */
@NullMarked
package org.dispositif.text.phrase;

import org.jspecify.annotations.NullMarked;
