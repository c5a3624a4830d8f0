/**
 * Assignments, agreement, curation and guidelines, as pages and over HTTP. In: {@code
 * org.dispositif.curation}. Offsets at this border are code points.
 */
package org.dispositif.web.curation;
