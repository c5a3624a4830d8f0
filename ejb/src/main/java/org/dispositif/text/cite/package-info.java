/**
 * Citations of resolutions and other documents by their symbol, of treaties by their title, with
 * the paragraph or article. In: text. Out: {@link org.dispositif.text.cite.Citation}. Next: {@code
 * clause} keeps them.
 */
@NullMarked
package org.dispositif.text.cite;

import org.jspecify.annotations.NullMarked;
