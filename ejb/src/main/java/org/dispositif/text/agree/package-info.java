/**
 * How far people agree. In: {@link org.dispositif.text.agree.Ratings} (who said what of which unit)
 * or {@link org.dispositif.text.agree.Continuum}s (who marked which stretches of a text). Out: an
 * {@link org.dispositif.text.agree.Agreement}, a number with its n and its interval, or the reason
 * why there is none. Next: {@code curation}, exercises. Measures, sources and conventions:
 * docs/agreement.md.
 */
@NullMarked
package org.dispositif.text.agree;

import org.jspecify.annotations.NullMarked;
