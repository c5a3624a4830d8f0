package org.dispositif.text.source;

/**
 * A word of a text, folded for comparing: lower case, no diacritics, straight apostrophe.
 *
 * @param folded "l'" and "appel" are two words, "don't" is one, "rendez-vous" is one
 * @param span in the text that it was read from
 * @param capital whether it begins with a capital letter as printed
 */
public record Word(String folded, Span span, boolean capital) {}
