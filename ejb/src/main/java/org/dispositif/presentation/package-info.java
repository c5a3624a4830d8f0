/**
 * What a trainer shows: presentations of scenes, each a frozen copy of what it was made from beside
 * the ids of its sources, so that it can be shown whole, taken away, and renewed. In: clauses,
 * demands, judgements, annotations, quotations that the caller may read. Out: {@link
 * org.dispositif.presentation.Playable}, all that the presenter needs. Next: the stage in the
 * browser, the handout in {@code export}.
 */
package org.dispositif.presentation;
