/** Tests and scores of suggestions. */
@NullMarked
package org.dispositif.text.answer;

import org.jspecify.annotations.NullMarked;
