/**
 * Which clauses of two documents correspond. In: two documents that the caller may read. Out:
 * {@link org.dispositif.alignment.AlignedDocuments}; nothing is stored. Next: {@code comparison}
 * and the pages.
 */
package org.dispositif.alignment;
