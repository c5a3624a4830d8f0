package org.dispositif.text.segment;

/**
 * One form of a verb that opens a clause.
 *
 * @param lemma dictionary form
 * @param preambular whether the form opens preambular paragraphs ("Rappelant"), not operative ones
 */
record Opening(String lemma, boolean preambular) {}
