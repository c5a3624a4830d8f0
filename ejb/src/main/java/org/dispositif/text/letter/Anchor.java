package org.dispositif.text.letter;

/**
 * What marks an ask in a sentence; the ask goes on to where the next one begins.
 *
 * @param verb index of the word that asks
 * @param start index of the ask's first word
 * @param endorsed somebody else's ask that the writers make their own
 */
record Anchor(
    int verb, int start, String lemma, boolean endorsed, double confidence, String rule) {}
