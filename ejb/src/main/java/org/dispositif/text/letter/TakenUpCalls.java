package org.dispositif.text.letter;

import org.jspecify.annotations.Nullable;

/**
 * Calls in a noun: those of others that the writers take up ("we support the experts' call"), and
 * their own ("nous lançons un appel", "unimos para hacer un llamado").
 */
final class TakenUpCalls {

  private static final int REACH = 7;

  private final Clause clause;
  private final AskingVerbs verbs;

  TakenUpCalls(Clause clause, AskingVerbs verbs) {
    this.clause = clause;
    this.verbs = verbs;
  }

  @Nullable Anchor at(int at) {
    String word = clause.word(at).folded();
    String verb = clause.grammar.supportingVerb(word);
    if (verb != null) {
      return ours(at, verb);
    }
    int noun = clause.is(at, "call.infinitives") ? nounBehind(at) : -1;
    int chain = clause.chainStart(at);
    return noun >= 0 && verbs.isPurpose(chain, at) ? call(at, chain, noun, word) : null;
  }

  private @Nullable Anchor ours(int at, String verb) {
    int chain = clause.chainStart(at);
    int subject = clause.subjectIn(chain, at);
    boolean ours = subject >= 0 || clause.dropsSubjects() || verbs.elided("", chain, at) != null;
    int noun = nounBehind(at);
    if (!ours || noun < 0 || clause.hasBetween("negation", chain, at)) {
      return null;
    }
    return call(at, subject >= 0 ? subject : chain, noun, verb);
  }

  private Anchor call(int at, int start, int noun, String verb) {
    boolean own = clause.hasBetween("endorse.own", at + 1, noun + 1) || launches(at, verb);
    return own
        ? new Anchor(at, start, verb, false, 0.8, "ask.ownCall")
        : new Anchor(at, start, verb, true, 0.8, "ask.endorsed");
  }

  /** "Faisons appel", "lanzamos el llamado"; not "hacemos nuestro el llamado". */
  private boolean launches(int at, String verb) {
    return clause.grammar.list("call.launched").contains(verb) && !clause.is(at + 1, "possessives");
  }

  private int nounBehind(int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + REACH); i++) {
      if (clause.is(i, "endorse.nouns")) {
        return i;
      }
      if (clause.breakBefore(i) || clause.is(i, "clause.breaks")) {
        return -1;
      }
    }
    return -1;
  }
}
