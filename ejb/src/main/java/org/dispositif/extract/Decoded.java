package org.dispositif.extract;

import java.nio.charset.Charset;

/**
 * Characters that came out of bytes.
 *
 * @param guessed whether only the look of the letters told the encoding
 */
record Decoded(String text, Charset charset, boolean guessed) {}
