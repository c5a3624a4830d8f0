/**
 * How a text gets in: {@code extract} takes the characters out of the file, the reading core cuts
 * them, the preview waits in memory while its owner looks and corrects, and document, clauses,
 * citations, demands and quotations are stored in one transaction, as one document or as one for
 * each resolution. In: a file. Out: {@link org.dispositif.intake.Content}. Next: the Reader.
 */
package org.dispositif.intake;
