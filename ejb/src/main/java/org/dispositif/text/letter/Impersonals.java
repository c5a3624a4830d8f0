package org.dispositif.text.letter;

import org.jspecify.annotations.Nullable;

/**
 * Asks that name nobody as their subject: "it is time for the Ministry to act", "il faut que",
 * "необходимо освободить", "we consider it essential that". What is only to be remembered, noted or
 * said is none; what is merely important asks where somebody is named who can act.
 */
final class Impersonals {

  private static final int THOUGHT = 4;

  private final Clause clause;
  private final LetterGrammar grammar;
  private final Passives passives;
  private final Actors actors;

  Impersonals(Clause clause, Passives passives, Actors actors) {
    this.clause = clause;
    this.grammar = clause.grammar;
    this.passives = passives;
    this.actors = actors;
  }

  /**
   * @param listed whether the sentence stands in a list that was announced as asks
   * @param ours whether the clause hangs on nobody else's words
   */
  @Nullable Anchor at(int head, boolean listed, boolean ours) {
    int behind = behind(head);
    if (behind == head || !ours || isThought(behind) || clause.is(head - 1, "negation")) {
      return null;
    }
    boolean weak = clause.hasBetween("impersonal.weak", head, behind);
    boolean asks = listed || actors.isNear(behind) || !weak && leadsOn(head, behind);
    String lemma = LetterGrammar.joined(clause.words, head, Math.max(head + 1, behind));
    return asks ? new Anchor(head, head, lemma, false, 0.5, "ask.impersonal") : null;
  }

  /** Behind the phrase, or where it was looked for if there is none. */
  private int behind(int head) {
    int whole = head + grammar.match("impersonal", clause.words, head);
    int copula = head + grammar.match("impersonal.copulas", clause.words, head);
    int word = copula;
    while (word > head && word < clause.size() && isAdverb(word)) {
      word++;
    }
    boolean joined = copula > head && clause.is(word, "impersonal.words");
    return joined ? word + 1 : whole;
  }

  /** A verb or a dependent clause must follow: "it is time to", "hay que". */
  private boolean leadsOn(int head, int behind) {
    String last = clause.word(Math.max(head, behind - 1)).folded();
    boolean led =
        clause.is(behind, "impersonal.leads") || grammar.list("impersonal.leads").contains(last);
    boolean noun = !grammar.list("impersonal.noun").isEmpty();
    return behind < clause.size()
        && (led || noun || hasInfinitive(behind - 1) || isLed(behind + 1) && isAdverb(behind));
  }

  private boolean isLed(int at) {
    return clause.is(at, "impersonal.leads");
  }

  private boolean isAdverb(int at) {
    return passives.isAdverb(at);
  }

  /** "Необходимо немедленно освободить": in languages that set no particle before it. */
  private boolean hasInfinitive(int from) {
    for (int i = from; i < Math.min(clause.size(), from + THOUGHT); i++) {
      String word = clause.word(i).folded();
      if (!grammar.list("infinitive.bare").isEmpty()
          && !grammar.list("infinitive.not").contains(word)
          && grammar.list("infinitive.suffixes").stream().anyMatch(word::endsWith)) {
        return true;
      }
    }
    return false;
  }

  /** "It is important to remember". */
  private boolean isThought(int behind) {
    return clause.hasBetween("thought.verbs", behind - 1, behind + THOUGHT)
        || clause.hasBetween("modal.universal", behind, behind + THOUGHT);
  }
}
