package org.dispositif.lexicon;

import java.util.List;

/**
 * What a dossier says of a verb.
 *
 * @param grade from 1 (weakest) to 8
 * @param forms words by which clauses open with it, for verbs that the reading does not know; null
 *     for none
 * @param source why, or after whom; null for nothing
 */
public record NewStrength(Integer grade, List<String> forms, String source) {}
