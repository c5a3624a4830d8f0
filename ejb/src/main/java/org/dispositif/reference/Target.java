package org.dispositif.reference;

import java.util.UUID;

/**
 * What a citation leads to.
 *
 * @param clause the paragraph, section or annex cited, or where the resolution begins on a page
 *     that holds several; null: the document
 * @param label of the paragraph cited, null where the citation names none or it is not there
 * @param symbol of the resolution
 */
public record Target(
    UUID document, UUID clause, String label, String symbol, String title, String language) {}
