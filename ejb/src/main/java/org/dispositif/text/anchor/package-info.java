/**
 * Finds words again that somebody selected. In: a reading text and selectors (quotation, position,
 * clause). Out: {@link org.dispositif.text.anchor.Placement}, which says how sure it is and never
 * guesses silently. Next: annotations, links and evidence.
 */
@NullMarked
package org.dispositif.text.anchor;

import org.jspecify.annotations.NullMarked;
