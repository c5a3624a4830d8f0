/**
 * Finding things in all of it. In: a few words as people write them. Out: places to go to ("48/17
 * op 4 b": {@link org.dispositif.search.GotoService}, straight from the tables), and clauses,
 * demands and documents by their words ({@link org.dispositif.search.SearchService}, from an index
 * that {@link org.dispositif.search.IndexFollower} keeps behind the log of changes). A search is
 * {@link org.dispositif.search.Asking}: {@link org.dispositif.search.Questions} as Lucene
 * understands them, the best hits by {@link org.dispositif.search.BestQuery}, all facets by {@link
 * org.dispositif.search.FacetCounter}, both through the {@link org.dispositif.search.Sieve} of
 * rights and filters. Reads every feature; nothing stands on it.
 */
package org.dispositif.search;
