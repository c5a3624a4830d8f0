package org.dispositif.text.segment;

/**
 * An opening found in a text.
 *
 * @param start offset of its first word, adverbs included
 * @param end offset behind its last word, adverbs included
 * @param repaired whether it was recognised in spite of a fault of the scan
 */
record OpeningMatch(Opening opening, int start, int end, boolean repaired) {}
