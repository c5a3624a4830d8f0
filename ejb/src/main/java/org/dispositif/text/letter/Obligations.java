package org.dispositif.text.letter;

import java.util.Set;
import org.dispositif.text.source.Word;
import org.jspecify.annotations.Nullable;

/**
 * Asks without an asking verb: what somebody must or should do ("the Ministry should publish"),
 * what must be done by whomever ("all hostages must be freed"), what must stop, and what it is time
 * or essential to do. Principles ("nobody should stand above the law") are none, nor is what hangs
 * on others' words ("experts say that the law must go").
 */
final class Obligations {

  static final Set<String> RULES = Set.of("ask.obligation", "ask.passive", "ask.impersonal");

  private static final int FAR = 60;
  private static final int HEAD = 3;
  private static final int SUBJECT_CLAUSE = 5;

  private final Clause clause;
  private final LetterGrammar grammar;
  private final boolean listed;
  private final Set<String> addressed;
  private int modalBefore = -1;

  Obligations(Clause clause, boolean listed, Set<String> addressed) {
    this.clause = clause;
    this.grammar = clause.grammar;
    this.listed = listed;
    this.addressed = addressed;
  }

  @Nullable Anchor at(int at) {
    int length = at == 0 && !clause.dropsSubjects() ? 0 : modal(at);
    if (length > 0) {
      Anchor anchor = must(at, at + length);
      modalBefore = at;
      return anchor;
    }
    return clause.is(at, "impersonal.heads") ? impersonal(at) : null;
  }

  private int modal(int at) {
    return grammar.match("modal", clause.words, at);
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
    if (foreign) {
      return null;
    }
    boolean behindIt = !grammar.list("modal.behind").isEmpty();
    int from = behindIt ? behind : open;
    int to = behindIt ? Math.min(clause.size(), behind + 6) : modal;
    if (isActor(from, to) && !isThought(behind)) {
      return anchor(modal, open, 0.55, "ask.obligation");
    }
    return isPassive(behind) || ceases(behind) ? anchor(modal, open, 0.5, "ask.passive") : null;
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
      if (comma < 0 && clause.breakBefore(i + 1)) {
        comma = i + 1;
        if (modalBefore >= 0 && modalBefore <= i && clause.is(comma, "coordinators")) {
          return comma + 1;
        }
      }
    }
    return comma > 0 && isAdverbial(comma) ? comma : Math.max(0, modal - FAR);
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

  /** Somebody who is addressed, known by name, or named with a capital. */
  private boolean isActor(int from, int to) {
    Entities.Named named = Entities.find(clause.words.subList(from, to));
    return named != null && named.from() <= HEAD
        || clause.hasBetween(addressed, from, Math.min(to, from + HEAD))
        || isProperName(from, to);
  }

  /** "The UK", "la Francia", "Blue Rivers Railways": capitals that no sentence start explains. */
  private boolean isProperName(int from, int to) {
    int at = from;
    while (at < to && (clause.is(at, "determiners") || clause.is(at, "adverbs"))) {
      at++;
    }
    if (at >= to || to - at > 6 || !clause.word(at).capital()) {
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

  // --- passives without an agent, and what must stop ---

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

  private boolean isAdverb(int at) {
    String word = clause.word(at).folded();
    return clause.is(at, "adverbs")
        || word.length() > 5
            && (word.endsWith("ly") || word.endsWith("ment") || word.endsWith("mente"));
  }

  /** "must be understood as": a reading, not an ask. */
  private boolean isThought(int behind) {
    return clause.hasBetween("participles.thought", behind, behind + 3)
        && grammar.match("passive.be", clause.words, behind) > 0;
  }

  private boolean ceases(int behind) {
    return clause.is(behind, "cease.verbs")
        || clause.is(behind + 1, "cease.verbs") && isAdverb(behind);
  }

  // --- "it is time for the Ministry to act" ---

  private @Nullable Anchor impersonal(int head) {
    int behind = head + grammar.match("impersonal", clause.words, head);
    if (behind == head) {
      behind = withAdverb(head);
    }
    int opening = opening(head);
    boolean ours = opening == 0 || !isForeign(opening);
    boolean asked = behind > head && ours && (listed || isActorIn(behind));
    String lemma = LetterGrammar.joined(clause.words, head, Math.max(head + 1, behind));
    return asked ? new Anchor(head, head, lemma, false, 0.5, "ask.impersonal") : null;
  }

  /** "It is especially incumbent": the adverb passed over. */
  private int withAdverb(int head) {
    for (int i = head + 1; i < Math.min(clause.size() - 1, head + 4); i++) {
      if (isAdverb(i)) {
        int plain = i + 1;
        boolean fits = clause.is(plain, "impersonal.words") && !clause.is(head + 1, "negation");
        return fits ? plain + 1 : head;
      }
    }
    return head;
  }

  private boolean isActorIn(int from) {
    return clause.hasBetween("modal.you", from, from + 8)
        || Entities.find(clause.words.subList(from, Math.min(clause.size(), from + 12))) != null
        || clause.hasBetween(addressed, from, from + 8)
        || isProperName(from + 1, Math.min(clause.size(), from + 3));
  }
}
