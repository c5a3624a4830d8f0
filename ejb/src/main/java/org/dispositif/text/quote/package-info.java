/**
 * Quotations, their speakers, and whose words they are. In: a segmentation, and the texts that may
 * be quoted. Out: {@link org.dispositif.text.quote.Quotation}; of these and of what is taken over
 * without marks, by {@link org.dispositif.text.quote.SourceFinder}, {@link
 * org.dispositif.text.quote.TakenWords} with their place in the source. Next: {@code quoting}.
 */
@NullMarked
package org.dispositif.text.quote;

import org.jspecify.annotations.NullMarked;
