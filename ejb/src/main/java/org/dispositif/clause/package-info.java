/**
 * The clause tree: every block of a document under an identity that outlives corrections, its place
 * in each text version, the citations found in it, and the anchors by which everything else is
 * attached to words. In: what {@code intake} cut. Out: {@link org.dispositif.clause.ClauseView},
 * {@link org.dispositif.clause.AnchorView}. Next: {@code annotation}, {@code demand}.
 */
package org.dispositif.clause;
