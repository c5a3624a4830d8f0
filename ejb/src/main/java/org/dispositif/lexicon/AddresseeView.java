package org.dispositif.lexicon;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who can be addressed, in a dossier.
 *
 * @param version counts the dossier's own changes; 0 where it never said anything
 * @param nameEn the dossier's own name, null where the built-in one stands
 * @param builtIn whether the code is one of the built-in list
 * @param own whether the dossier says something of it
 * @param forms the dossier's own, by language: words by which it is recognised
 * @param known the built-in ones, by language
 * @param source what the dossier gave as the reason, or empty
 */
public record AddresseeView(
    UUID dossier,
    int version,
    String code,
    String nameEn,
    String nameFr,
    boolean builtIn,
    boolean own,
    Map<String, List<String>> forms,
    Map<String, List<String>> known,
    String source) {}
