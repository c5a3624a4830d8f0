/**
 * What is laid side by side: clauses and demands that somebody put together, taken apart into what
 * they ask, and two texts clause by clause. In: ids. Out: {@link org.dispositif.sidebyside.Piece}.
 * Stores nothing: an address holds all of it. Next: the pages.
 */
package org.dispositif.sidebyside;
