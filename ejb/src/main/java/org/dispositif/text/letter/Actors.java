package org.dispositif.text.letter;

import java.util.Set;
import org.dispositif.text.source.Word;

/**
 * Tells whether some words name somebody who can be asked to act: one whom the letter addresses, a
 * known body, any body ("the council"), or a proper name.
 */
final class Actors {

  private static final int HEAD = 3;
  private static final int NAME = 6;

  private final Clause clause;
  private final Set<String> addressed;

  /**
   * @param addressed words of the names of those whom the letter addresses, folded
   */
  Actors(Clause clause, Set<String> addressed) {
    this.clause = clause;
    this.addressed = addressed;
  }

  /** Whether a subject begins there that can act. */
  boolean isActor(int from, int to) {
    Entities.Named named = Entities.find(clause.words.subList(from, to));
    int head = Math.min(to, from + HEAD);
    return named != null && named.from() <= HEAD
        || clause.hasBetween(addressed, from, head)
        || clause.hasBetween("bodies", from, head)
        || isProperName(from, to);
  }

  /** Whether somebody who can act is named soon behind "it is time for". */
  boolean isNear(int from) {
    return clause.hasBetween("modal.you", from, from + 8)
        || Entities.find(clause.words.subList(from, Math.min(clause.size(), from + 12))) != null
        || clause.hasBetween(addressed, from, from + 8)
        || clause.hasBetween("bodies", from, from + 6)
        || isProperName(from + 1, Math.min(clause.size(), from + 3));
  }

  /** "The UK", "la Francia", "Blue Rivers Railways": capitals that no sentence start explains. */
  private boolean isProperName(int from, int to) {
    int at = from;
    while (at < to && (clause.is(at, "determiners") || clause.is(at, "adverbs"))) {
      at++;
    }
    if (at >= to || to - at > NAME || !clause.word(at).capital()) {
      return false;
    }
    boolean possessive = clause.word(to - 1).folded().endsWith("'s") || !isName(to - 1);
    boolean acronym = isAcronym(clause.word(at));
    return !possessive && (at > 0 || acronym || at + 1 < to && clause.word(at + 1).capital());
  }

  private boolean isName(int at) {
    return clause.word(at).capital() || isAcronym(clause.word(at)) || clause.is(at, "adverbs");
  }

  private boolean isAcronym(Word word) {
    String printed = word.span().of(clause.text);
    return printed.length() > 1 && printed.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** "You", "your Government". */
  boolean yours(int from, int to) {
    return clause.hasBetween("modal.you", from, to) || clause.hasBetween("modal.yours", from, to);
  }
}
