/**
 * The cut: the reading text into blocks (title, enacting line, preambular and operative paragraphs,
 * ...). In: a {@code ReadingText}. Out: {@link org.dispositif.text.segment.Segmentation}. Next:
 * {@code letter}, {@code quote}.
 */
@NullMarked
package org.dispositif.text.segment;

import org.jspecify.annotations.NullMarked;
