/**
 * Which clauses of two documents correspond, and a clause back through its family. In: two
 * documents, or a clause, that the caller may read. Out: {@link
 * org.dispositif.alignment.AlignedDocuments}, {@link org.dispositif.alignment.ClauseLineage};
 * nothing is stored. Next: {@code sidebyside} and the pages.
 */
package org.dispositif.alignment;
