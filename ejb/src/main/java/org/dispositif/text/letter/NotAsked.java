package org.dispositif.text.letter;

import org.dispositif.text.letter.LetterGrammar.AskingVerb;
import org.dispositif.text.letter.LetterGrammar.Form;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Word;

/**
 * What makes no ask of an asking verb whose subject the writers are: courtesies ("nous vous prions
 * d'agréer"), hopes for a reply or for the reader's health, what they will go on doing ("we will
 * continue to call for"), what happened when they asked, and what they asked in the past.
 */
final class NotAsked {

  private static final int NEAR = 7;
  private static final int SOON = 14;
  private static final int BEFORE = 6;
  private static final int SUBJUNCTIVE = 4;
  private static final int FAR = 60;

  private final Clause clause;
  private final LetterGrammar grammar;

  NotAsked(Clause clause) {
    this.clause = clause;
    this.grammar = clause.grammar;
  }

  /**
   * @param at the verb
   */
  boolean holds(AskingVerb verb, int at) {
    return isCourtesy(verb, at)
        || isHopeOnly(verb, at)
        || isGoneOn(at)
        || verb.form() == Form.FIRST && (isOccasion(at) || isPast(at));
  }

  /** "Nous vous prions d'agréer", "le rogamos acepte nuestra consideración". */
  private boolean isCourtesy(AskingVerb verb, int at) {
    if (!isOf("courtesy.verbs", verb)) {
      return false;
    }
    boolean things = grammar.list("courtesy.things").isEmpty();
    return clause.hasBetween("courtesy", at + 1, at + NEAR)
        && (things || clause.hasBetween("courtesy.things", at + 1, at + FAR));
  }

  private boolean isOf(String key, AskingVerb verb) {
    return grammar.list(key).contains(Folding.fold(verb.lemma()));
  }

  /** "We hope this letter finds you well". */
  private boolean isHopeOnly(AskingVerb verb, int at) {
    return isOf("hoping.verbs", verb) && clause.hasBetween("hoping.not", at + 1, at + SOON);
  }

  /** "We will continue to call for": their own doing. */
  private boolean isGoneOn(int at) {
    for (int i = Math.max(0, at - BEFORE); i < at; i++) {
      int length = grammar.match("going.on", clause.words, i);
      if (length > 0 && i + length <= at && !clause.breakBefore(i + length)) {
        return true;
      }
    }
    return false;
  }

  /** "When we asked for explanations". */
  private boolean isOccasion(int at) {
    return clause.is(clause.chainStart(at) - 1, "occasions");
  }

  /** "Ya en marzo pedimos que investigara": a form that may be present and past is past here. */
  private boolean isPast(int at) {
    if (grammar.list("past.cues").isEmpty()) {
      return false;
    }
    for (int i = Math.max(0, at - FAR); i < at; i++) {
      if (grammar.match("past.cues", clause.words, i) > 0 || isDateBefore(i)) {
        return true;
      }
    }
    return hasPastSubjunctive(at);
  }

  /** "en 2020", "en marzo". */
  private boolean isDateBefore(int at) {
    Word word = clause.word(at);
    boolean year = word.folded().matches("(19|20)\\d\\d");
    return (year || grammar.month(word.folded()) > 0) && clause.is(at - 1, "past.prepositions");
  }

  private boolean hasPastSubjunctive(int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + SOON); i++) {
      if (clause.is(i, "clause.breaks") && endsInPast(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsInPast(int from) {
    for (int i = from; i < Math.min(clause.size(), from + SUBJUNCTIVE); i++) {
      String word = clause.word(i).folded();
      if (grammar.list("past.subjunctive").stream().anyMatch(word::endsWith)
          && !clause.is(i, "prepositions")) {
        return true;
      }
    }
    return false;
  }
}
