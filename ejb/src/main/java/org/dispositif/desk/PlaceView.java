package org.dispositif.desk;

import java.time.Instant;
import java.util.UUID;
import org.dispositif.document.DocumentView;

/**
 * Where somebody left off.
 *
 * @param clause null for the document as a whole
 * @param label the clause's, {@code OP4(b)}; null when it has none
 */
public record PlaceView(DocumentView document, UUID clause, String label, Instant at) {}
