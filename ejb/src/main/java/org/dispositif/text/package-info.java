/**
 * The reading core: plain Java, no I/O, no clock, no container. In: the extracted characters of a
 * file. Out: {@link org.dispositif.text.DocumentReading}. Bad text never makes it throw; it answers
 * with findings. Next: {@code intake}.
 */
@NullMarked
package org.dispositif.text;

import org.jspecify.annotations.NullMarked;
