package org.dispositif.text.letter;

import org.jspecify.annotations.Nullable;

/**
 * Asks of sentences without a main verb: "¡Que se garantice ...", "Que le Gouvernement publie ...
 * !", "Liberté pour ... !".
 */
final class Wishes {

  private static final int VERB = 5;
  private static final int FAR = 9;

  private final Clause clause;

  Wishes(Clause clause) {
    this.clause = clause;
  }

  @Nullable Anchor at(int at) {
    if (at != 0 || clause.size() < 3 || !isWish() && !isExclaimed()) {
      return null;
    }
    return new Anchor(0, 0, clause.word(0).folded(), false, 0.6, "ask.wish");
  }

  /** A subjunctive behind "que": told by its form, or by the mark at the end. */
  private boolean isWish() {
    boolean alone = clause.is(0, "wish.alone");
    return alone
        || clause.is(0, "wish.openers")
            && clause.hasBetween("wish.verbs", 1, FAR)
            && !clause.hasBetween("wish.not", 1, 2)
        || clause.is(0, "wish.openers")
            && (clause.endsWith('!') && !clause.hasBetween("wish.not", 1, VERB)
                || clause.hasBetween("imperative.sure", 1, VERB));
  }

  private boolean isExclaimed() {
    return clause.endsWith('!') && clause.grammar.match("exclaimed", clause.words, 0) > 0;
  }
}
