package org.dispositif.reference;

import java.util.UUID;
import org.dispositif.document.DocumentView;
import org.dispositif.text.cite.Citation;

/**
 * A clause that cites a document.
 *
 * @param document that it is in
 * @param words of the clause around the citation
 * @param target clause of the document that is cited, or null for the whole
 * @param targetLabel of that
 */
public record Citing(
    DocumentView document,
    UUID clause,
    String label,
    Citation citation,
    String words,
    UUID target,
    String targetLabel) {}
