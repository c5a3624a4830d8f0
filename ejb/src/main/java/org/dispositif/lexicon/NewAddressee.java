package org.dispositif.lexicon;

import java.util.List;
import java.util.Map;

/**
 * What a dossier says of an addressee.
 *
 * @param nameEn needed but for built-in ones, which have a name
 * @param forms by language (BCP 47), the words by which it is recognised, without article; null for
 *     none
 * @param source why, or after whom; null for nothing
 */
public record NewAddressee(
    String nameEn, String nameFr, Map<String, List<String>> forms, String source) {}
