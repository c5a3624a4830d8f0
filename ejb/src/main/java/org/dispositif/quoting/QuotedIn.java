package org.dispositif.quoting;

import org.dispositif.document.DocumentView;
import org.dispositif.text.quote.TakenWords;

/**
 * A quotation in another text.
 *
 * @param document which quotes
 * @param words there, with their place in the text that is quoted
 */
public record QuotedIn(DocumentView document, TakenWords words) {}
