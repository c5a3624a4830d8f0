package org.dispositif.text.letter;

import org.jspecify.annotations.Nullable;

/**
 * Asks that name whose task it is and then the task, without a verb between: "Au ministère de
 * saisir le juge", "A los Gobiernos, cumplir". The sentence opens with whom it falls to.
 */
final class Datives {

  private static final int WHO = 12;

  private final Clause clause;
  private final LetterGrammar grammar;
  private final Actors actors;

  Datives(Clause clause, Actors actors) {
    this.clause = clause;
    this.grammar = clause.grammar;
    this.actors = actors;
  }

  @Nullable Anchor at(int at) {
    boolean opens = clause.is(at, "dative.openers") && (at == 0 || clause.stopBefore(at));
    int who = Math.min(clause.size(), at + WHO);
    if (!opens || !actors.isActor(at + 1, Math.min(who, at + 5))) {
      return null;
    }
    for (int i = at + 2; i + 1 < who && !clause.commaBefore(i); i++) {
      if (clause.is(i, "dative.leads") && isInfinitive(i + 1)) {
        return new Anchor(i + 1, at, clause.word(i + 1).folded(), false, 0.55, "ask.dative");
      }
    }
    return null;
  }

  /** An infinitive, a pronoun passed over: "d'y contribuer". */
  private boolean isInfinitive(int at) {
    int verb = clause.is(at, "infinitive.before") && at + 1 < clause.size() ? at + 1 : at;
    String word = clause.word(verb).folded();
    return !grammar.list("infinitive.not").contains(word)
        && !clause.word(verb).capital()
        && grammar.list("infinitive.suffixes").stream().anyMatch(word::endsWith);
  }
}
