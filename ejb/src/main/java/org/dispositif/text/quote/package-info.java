/**
 * Quotations and their speakers. In: a segmentation. Out: {@link
 * org.dispositif.text.quote.Quotation}.
 */
@NullMarked
package org.dispositif.text.quote;

import org.jspecify.annotations.NullMarked;
