/**
 * Exercises with a key, and the rounds in which a room answers them. In: clauses, verbs,
 * addressees, demands, judgements and aligned texts of a dossier, from which questions with their
 * keys are proposed; a trainer corrects the keys. A round is open to whoever knows its code: {@link
 * org.dispositif.exercise.JoinService} alone asks for no account. Out: {@link
 * org.dispositif.exercise.Picture}, what the room answers. What participants gave is no record of
 * the dossier: it is in no history and goes by itself. Next: {@code export} and the pages.
 */
package org.dispositif.exercise;
