package org.dispositif.text.source;

import java.util.function.Predicate;

/**
 * What the making of the reading text asks a grammar about a line, cleaned and stripped.
 *
 * @param language BCP 47 code, empty where none is known
 * @param opens whether it surely begins a paragraph, by words that the grammar of its kind knows
 * @param clauses whether it begins a sentence that, without an end, must go on somewhere
 */
public record LineGrammar(String language, Predicate<String> opens, Predicate<String> clauses) {}
