/**
 * Citations of resolutions and other documents by their symbol. In: text. Out: {@link
 * org.dispositif.text.cite.Citation}.
 */
@NullMarked
package org.dispositif.text.cite;

import org.jspecify.annotations.NullMarked;
