/**
 * The other side: what letters ask, of whom, who signed them, whom articles quote. In: what the
 * machine found in a text, and what people confirm, correct and add. Out: {@link
 * org.dispositif.demand.DemandView}, with a number derived from its place. Next: {@code link},
 * {@code comparison}.
 */
package org.dispositif.demand;
