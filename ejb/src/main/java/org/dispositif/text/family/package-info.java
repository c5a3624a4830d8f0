/**
 * Which resolutions are of one family: the same matter, year after year, under the same or nearly
 * the same title, each recalling those before it. In: titles, and which symbols a preamble recalls.
 * Out: {@link org.dispositif.text.family.Tie}. Next: {@code family} finds the texts.
 */
@NullMarked
package org.dispositif.text.family;

import org.jspecify.annotations.NullMarked;
