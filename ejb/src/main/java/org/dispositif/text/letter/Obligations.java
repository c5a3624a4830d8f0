package org.dispositif.text.letter;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks without an asking verb: what somebody must or should do ("the Ministry should publish"),
 * what must be done by whomever ("all hostages must be freed"), what must stop, and what it is time
 * or essential to do. Principles ("nobody should stand above the law") are none, nor is what hangs
 * on others' words ("experts say that the law must go").
 */
final class Obligations {

  static final Set<String> RULES =
      Set.of("ask.obligation", "ask.passive", "ask.impersonal", "ask.dative");

  private static final int FAR = 60;
  private static final int SUBJECT_CLAUSE = 5;
  private static final int WHO = 7;

  private final Clause clause;
  private final LetterGrammar grammar;
  private final boolean listed;
  private final Actors actors;
  private final Passives passives;
  private final Impersonals impersonals;
  private final Datives datives;
  private int modalBefore = -1;

  Obligations(Clause clause, boolean listed, Set<String> addressed) {
    this.clause = clause;
    this.grammar = clause.grammar;
    this.listed = listed;
    this.actors = new Actors(clause, addressed);
    this.passives = new Passives(clause);
    this.datives = new Datives(clause, actors);
    this.impersonals = new Impersonals(clause, passives, actors);
  }

  @Nullable Anchor at(int at) {
    int length = at == 0 && !clause.dropsSubjects() ? 0 : modal(at);
    if (length > 0) {
      Anchor anchor = must(at, at + length);
      modalBefore = at;
      if (anchor != null) {
        return anchor;
      }
    }
    Anchor opened = opened(at);
    opened = opened != null ? opened : datives.at(at);
    return opened != null ? opened : impersonal(at);
  }

  /** "على السلطات أن تفرج": a preposition, who must, and then what. */
  private @Nullable Anchor opened(int at) {
    boolean opens = clause.is(at, "modal.opening") && clause.breakBefore(at);
    boolean idiom = clause.hasBetween("modal.opening.not", at + 1, at + 3);
    return opens && !idiom && clause.hasBetween("clause.breaks", at + 1, at + WHO)
        ? anchor(at, at, 0.55, "ask.obligation")
        : null;
  }

  private int modal(int at) {
    int plain = grammar.match("modal", clause.words, at);
    int duty = plain > 0 ? 0 : grammar.match("modal.duty", clause.words, at);
    return duty > 0 && actors.yours(Math.max(0, opening(at)), at) ? duty : plain;
  }

  private @Nullable Anchor impersonal(int head) {
    if (!clause.is(head, "impersonal.heads")) {
      return null;
    }
    int opening = opening(head);
    return impersonals.at(head, listed, opening == 0 || !isForeign(opening));
  }

  // --- must and should ---

  private @Nullable Anchor must(int modal, int behind) {
    int open = opening(modal);
    if (clause.is(modal - 1, "existential")
        && grammar.match("passive.be", clause.words, behind) > 0) {
      return anchor(modal, modal - 1, 0.5, "ask.passive");
    }
    if (isUniversal(open, modal) || clause.is(behind, "perfect")) {
      return null;
    }
    boolean foreign = isForeign(open);
    if (!foreign && isYou(open, modal)) {
      return anchor(modal, open, 0.6, "ask.obligation");
    }
    if (listed) {
      return anchor(modal, open, 0.7, "ask.obligation");
    }
    return foreign ? null : unlisted(modal, behind, open);
  }

  private @Nullable Anchor unlisted(int modal, int behind, int open) {
    boolean behindIt = !grammar.list("modal.behind").isEmpty();
    int from = behindIt ? behind : open;
    int to = behindIt ? Math.min(clause.size(), behind + 6) : modal;
    if (actors.isActor(from, to) && !passives.isThought(behind)) {
      return anchor(modal, open, 0.55, "ask.obligation");
    }
    return passives.follows(modal, behind) ? anchor(modal, open, 0.5, "ask.passive") : null;
  }

  /** "You should", "your Government must"; not "the steps you should take". */
  private boolean isYou(int open, int modal) {
    return clause.hasBetween("modal.you", open, Math.min(modal, open + 2)) && modal - open <= 4;
  }

  private Anchor anchor(int at, int start, double confidence, String rule) {
    Set<String> lemma = grammar.list("modal.lemma");
    String found = lemma.isEmpty() ? clause.word(at).folded() : lemma.iterator().next();
    return new Anchor(at, start, found, false, confidence, rule);
  }

  // --- where the clause begins, and on whose words it hangs ---

  /** First word of the clause of which this is the verb. */
  private int opening(int modal) {
    int comma = -1;
    for (int i = modal - 1; i >= Math.max(0, modal - FAR); i--) {
      if (i + 1 < modal && clause.stopBefore(i + 1)) {
        return i + 1;
      }
      if (clause.is(i, "clause.breaks") && !isWithinSubject(i, modal)) {
        return afterBreak(i, comma);
      }
      if (i + 1 < modal && opensWithoutThat(i)) {
        return i + 1;
      }
      if (comma < 0 && clause.breakBefore(i + 1)) {
        comma = i + 1;
        if (modalBefore >= 0 && modalBefore <= i && clause.is(comma, "coordinators")) {
          return comma + 1;
        }
      }
    }
    return comma > 0 && isAdverbial(comma) ? comma : Math.max(0, modal - FAR);
  }

  /** "Villagers say the dam must go", "we believe the Commission should". */
  private boolean opensWithoutThat(int verb) {
    boolean said = clause.is(verb, "saying.bare");
    boolean thought = clause.is(verb, "opinion.verbs") && clause.is(verb - 1, "subject.plural");
    return (said || thought && !grammar.list("saying.bare").isEmpty())
        && !clause.breakBefore(verb + 1);
  }

  /** "The sanctions which keep these countries from medicine must end": the subject goes on. */
  private boolean isWithinSubject(int at, int modal) {
    return modal - at >= SUBJECT_CLAUSE
        && at > 1
        && clause.is(at, "relative.breaks")
        && !clause.is(at - 1, "saying.verbs")
        && !clause.is(at - 1, "opinion.verbs");
  }

  /**
   * A subordinate clause that a comma ends lies behind us; a relative one belongs to the subject.
   */
  private int afterBreak(int at, int comma) {
    if (comma < 0 || comma <= at) {
      return at + 1;
    }
    return at == 0 || clause.breakBefore(at) && isAdverbial(at) ? comma : 0;
  }

  /** Whether only a few words without a subject of their own stand before: "Further, ...". */
  private boolean isAdverbial(int at) {
    return at <= 3 || clause.is(0, "subordinates") || clause.is(0, "impersonal.heads");
  }

  /** Whether the clause hangs on a conjunction that is not the writers' own "we believe that". */
  private boolean isForeign(int open) {
    int conjunction = open - 1;
    if (clause.is(conjunction, "saying.bare") && !clause.is(conjunction - 1, "subject.plural")) {
      return true;
    }
    if (conjunction < 0 || !clause.is(conjunction, "clause.breaks")) {
      return false;
    }
    int verb = conjunction - 1;
    boolean opinion = clause.is(verb, "opinion.verbs") || clause.is(verb - 1, "opinion.verbs");
    boolean ours =
        clause.dropsSubjects() || clause.lastSubject(conjunction) >= Math.max(0, verb - 6);
    return !(opinion && ours) && conjunction > 0;
  }

  /** "Nobody should", "everyone must", "it should": a principle. */
  private boolean isUniversal(int open, int modal) {
    boolean pronoun =
        clause.is(modal - 1, "modal.universal") || clause.is(modal - 1, "modal.pronouns");
    boolean alone = modal - open <= 1 && clause.is(open, "modal.pronouns");
    return pronoun || alone || clause.is(open, "modal.universal");
  }
}
