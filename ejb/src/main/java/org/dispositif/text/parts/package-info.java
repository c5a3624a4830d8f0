/**
 * What somebody asks in five parts (who, must do what, how strongly, about what, by when), and two
 * of them held against each other part by part. In: a clause or demand with its verbs and
 * addressees. Out: {@link org.dispositif.text.parts.Asked}, {@link
 * org.dispositif.text.parts.HeldAgainst}. Next: {@code sidebyside}.
 */
@NullMarked
package org.dispositif.text.parts;

import org.jspecify.annotations.NullMarked;
