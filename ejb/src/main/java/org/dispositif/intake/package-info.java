/**
 * How a text gets in: characters are extracted from the file, the reading core cuts them, a person
 * looks at the preview, and document, clauses, citations, demands and quotations are stored in one
 * transaction. In: a file. Out: {@link org.dispositif.intake.Content}. Next: the Reader.
 */
package org.dispositif.intake;
