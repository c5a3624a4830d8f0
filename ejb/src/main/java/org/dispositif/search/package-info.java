/**
 * Finding things in all of it. In: a few words as people write them. Out: places to go to ("48/17
 * op 4 b": {@link org.dispositif.search.GotoService}, straight from the tables), and clauses,
 * demands and documents by their words ({@link org.dispositif.search.SearchService}, from an index
 * that {@link org.dispositif.search.IndexFollower} keeps behind the log of changes). Reads every
 * feature; nothing stands on it.
 */
package org.dispositif.search;
