/**
 * What a dossier says otherwise than the lists of the reading: how strongly verbs bind, whom names
 * mean. In: what curators set, over pages, the API or a spreadsheet. Out: the whole lists with
 * their sources, and a {@link org.dispositif.text.segment.Lexicon} for texts of one language, which
 * {@code clause} and {@code demand} lay over what was read whenever they show it.
 */
package org.dispositif.lexicon;
