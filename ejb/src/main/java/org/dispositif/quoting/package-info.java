/**
 * Which words of a text are taken from which other text of the dossier. In: the texts as they are
 * stored, and their quotations. Out: {@link org.dispositif.quoting.SourcedWords}, computed whenever
 * it is asked for and never stored. Next: a person who follows it, and may make a link of it.
 */
package org.dispositif.quoting;
