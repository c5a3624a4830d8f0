package org.dispositif.text.source;

/**
 * Where a block came from in the source.
 *
 * @param page page number, from 1
 * @param start offset in the source's extracted characters, UTF-16, half-open
 * @param end offset behind the last character
 */
public record SourceSpan(int page, int start, int end) {}
