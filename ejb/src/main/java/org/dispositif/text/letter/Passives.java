package org.dispositif.text.letter;

/**
 * Tells what must be done by whomever: "must be freed", "debe garantizarse", "deben publicarse",
 * "must stop". What is only to be thought ("must be understood as") is none.
 */
final class Passives {

  private static final int REFLEXIVE = 3;

  private final Clause clause;
  private final LetterGrammar grammar;

  Passives(Clause clause) {
    this.clause = clause;
    this.grammar = clause.grammar;
  }

  /** Whether what stands behind a modal is to be done to its subject, or is to stop. */
  boolean follows(int modal, int behind) {
    return isPassive(behind) || isReflexive(modal, behind) || ceases(behind);
  }

  private boolean isPassive(int behind) {
    int at = behind;
    while (at < clause.size()
        && (clause.is(at, "negation") || clause.is(at, "adverbs") || isAdverb(at))) {
      at++;
    }
    int be = grammar.match("passive.be", clause.words, at);
    int participle = at + be;
    while (participle < clause.size() && isAdverb(participle)) {
      participle++;
    }
    return be > 0 && participle < clause.size() && isParticiple(participle);
  }

  private boolean isParticiple(int at) {
    String word = clause.word(at).folded();
    boolean form =
        clause.is(at, "participles")
            || word.length() > 3
                && grammar.list("participle.endings").stream().anyMatch(word::endsWith);
    return form && !clause.is(at, "participles.thought");
  }

  /** "debe garantizarse", "se deben publicar". */
  private boolean isReflexive(int modal, int behind) {
    if (grammar.list("reflexive.endings").isEmpty()) {
      return false;
    }
    int verb = behind;
    while (verb < Math.min(clause.size() - 1, behind + REFLEXIVE) && isAdverb(verb)) {
      verb++;
    }
    String word = verb < clause.size() ? clause.word(verb).folded() : "";
    boolean thought = clause.is(verb, "thought.verbs");
    boolean ending = grammar.list("reflexive.endings").stream().anyMatch(word::endsWith);
    boolean infinitive = grammar.list("infinitive.suffixes").stream().anyMatch(word::endsWith);
    return !thought && (ending || infinitive && clause.is(modal - 1, "reflexive.before"));
  }

  boolean isAdverb(int at) {
    String word = clause.word(at).folded();
    return clause.is(at, "adverbs")
        || word.length() > 5
            && (word.endsWith("ly") || word.endsWith("ment") || word.endsWith("mente"));
  }

  /** "must be understood as": a reading, not an ask. */
  boolean isThought(int behind) {
    return clause.hasBetween("participles.thought", behind, behind + 3)
        && grammar.match("passive.be", clause.words, behind) > 0;
  }

  private boolean ceases(int behind) {
    return clause.is(behind, "cease.verbs")
        || clause.is(behind + 1, "cease.verbs") && isAdverb(behind);
  }
}
