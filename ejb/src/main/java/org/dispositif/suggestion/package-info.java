/**
 * What may answer a demand, what may be a clause's twin. In: a demand or a clause, and a document
 * or all that the caller may read. Out: {@link org.dispositif.suggestion.Suggestion}s and {@link
 * org.dispositif.suggestion.ClauseSuggestion}s, best first, each with its reasons; ranked by {@code
 * text.answer}, found in the archive by {@code search}, twins by {@code alignment}. What somebody
 * refused is remembered for them; nothing else is stored, and nothing is a judgement.
 */
package org.dispositif.suggestion;
