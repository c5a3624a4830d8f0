package org.dispositif.reference;

import java.util.UUID;
import org.dispositif.text.cite.Citation;

/**
 * A citation in a document.
 *
 * @param clause that it stands in
 * @param label of that, or null
 * @param words of the citation
 * @param target null where nobody has what is cited, or it is not certain which text is meant
 */
public record Reference(
    UUID clause, String label, Citation citation, String words, Target target) {}
