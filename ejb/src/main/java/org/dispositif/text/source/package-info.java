/**
 * What came in becomes the reading text: one paragraph on one line, page furniture and footnote
 * marks lifted out, and a map back to the source. In: the extracted characters of a file. Out:
 * {@link org.dispositif.text.source.ReadingText} and findings. Next: {@code segment}.
 */
@NullMarked
package org.dispositif.text.source;

import org.jspecify.annotations.NullMarked;
