package org.dispositif.lexicon;

import java.util.List;
import java.util.UUID;

/**
 * How strongly a verb binds in a dossier.
 *
 * @param version counts the dossier's own changes; 0 where it never said anything
 * @param language BCP 47 code
 * @param lemma dictionary form
 * @param grade from 1 (weakest) to 8, as it counts here
 * @param builtIn that of the built-in scale, null where it does not know the verb
 * @param own whether the dossier set the grade
 * @param forms words by which clauses open with the verb, where the reading does not know it
 * @param source what the dossier gave as the reason, or empty
 */
public record StrengthView(
    UUID dossier,
    int version,
    String language,
    String lemma,
    int grade,
    Integer builtIn,
    boolean own,
    List<String> forms,
    String source) {}
