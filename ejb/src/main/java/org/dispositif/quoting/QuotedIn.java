package org.dispositif.quoting;

import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.quote.TakenWords;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in another text.
 *
 * @param document which quotes
 * @param words there, with their place in the text that is quoted
 * @param clause of the document that holds them; null where none does
 * @param source the first clause of the text that is quoted which holds them; null where none does
 */
public record QuotedIn(
    DocumentView document,
    TakenWords words,
    @Nullable ClauseView clause,
    @Nullable ClauseView source) {}
