/**
 * Finding things in all of it. In: a few words as people write them ("48/17 op 4 b"). Out: the
 * places that the caller may go to, best first. Reads every feature; nothing stands on it.
 */
package org.dispositif.search;
