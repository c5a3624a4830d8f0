/**
 * Typed links that people assert between words, clauses, demands and documents, seen from both
 * ends. In: two ends and a relation. Out: {@link org.dispositif.link.LinkView}. Next: {@code
 * comparison}.
 */
package org.dispositif.link;
