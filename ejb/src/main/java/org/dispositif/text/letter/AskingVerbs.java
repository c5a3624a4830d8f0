package org.dispositif.text.letter;

import java.util.List;
import java.util.Set;
import org.dispositif.text.letter.LetterGrammar.AskingVerb;
import org.dispositif.text.source.Word;
import org.jspecify.annotations.Nullable;

/**
 * Asking verbs of which the writers themselves are the subject: "we urge", "nous vous écrivons ...,
 * vous appelant à", "our organisations call on". What others asked is reported speech and counts
 * for nothing.
 */
final class AskingVerbs {

  private static final int LATER = 40;
  private static final int FAR = 60;
  private static final int OWN = 12;
  private static final Set<String> PARTICLES = Set.of("on", "upon", "for", "to", "with");

  private final Clause clause;
  private final LetterGrammar grammar;
  private final Set<List<String>> writers;
  private final List<Anchor> found;
  private final NotAsked notAsked;

  /**
   * @param writers names of those who signed, as folded words
   * @param found the asks of the sentence so far
   */
  AskingVerbs(Clause clause, Set<List<String>> writers, List<Anchor> found) {
    this.clause = clause;
    this.grammar = clause.grammar;
    this.writers = writers;
    this.found = found;
    this.notAsked = new NotAsked(clause);
  }

  @Nullable Anchor at(int at) {
    for (AskingVerb verb : grammar.verbs(clause.word(at).folded())) {
      Anchor anchor = fits(verb, at) && !notAsked.holds(verb, at) ? inflected(verb, at) : null;
      if (anchor != null) {
        return anchor;
      }
    }
    return null;
  }

  private @Nullable Anchor inflected(AskingVerb verb, int at) {
    int chain = clause.chainStart(at);
    if (clause.hasBetween("negation", chain, at)) {
      return null;
    }
    String lemma = lemma(verb, at);
    return switch (verb.form()) {
      case FIRST -> first(lemma, chain, at);
      case THIRD -> third(lemma, chain, at);
      case GERUND -> gerund(lemma, chain, at);
      case INFINITIVE -> infinitive(lemma, chain, at);
      case SUBJUNCTIVE -> subjunctive(lemma, chain, at);
    };
  }

  private String lemma(AskingVerb verb, int at) {
    int next = nextWord(at);
    boolean particle =
        next < clause.size()
            && !verb.next().isEmpty()
            && PARTICLES.contains(clause.word(next).folded());
    return particle ? verb.lemma() + " " + clause.word(next).folded() : verb.lemma();
  }

  /** The word behind the verb, adverbs passed over. */
  private int nextWord(int at) {
    int next = at + 1;
    while (next < clause.size() && next < at + 4 && clause.is(next, "adverbs")) {
      next++;
    }
    return next;
  }

  private boolean fits(AskingVerb verb, int at) {
    int next = nextWord(at);
    if (next >= clause.size()) {
      return clause.endsOpen() && verb.next().isEmpty();
    }
    if (clause.is(at + 1, "objects.not.asked")) {
      return false;
    }
    boolean joined = verb.next().isEmpty() || clause.isIn(next, verb.next());
    boolean later = verb.later().isEmpty() || clause.hasBetween(verb.later(), at + 1, at + LATER);
    return joined && later;
  }

  private @Nullable Anchor first(String lemma, int chain, int at) {
    int subject = clause.subjectIn(chain, at);
    if (isThirdPerson(subject, at)) {
      return null;
    }
    if (subject >= 0) {
      return isReflexive(subject, at)
          ? null
          : new Anchor(at, subject, lemma, false, 0.95, "ask.firstPerson");
    }
    if (clause.dropsSubjects()) {
      return new Anchor(at, chain, lemma, false, 0.85, "ask.firstPerson");
    }
    return elided(lemma, chain, at);
  }

  /** "Solicitó" is not "solicito"; in "le préfet nous invite" they are not the subject. */
  private boolean isThirdPerson(int subject, int at) {
    Word verb = clause.word(at);
    String printed = verb.span().of(clause.text);
    boolean past = clause.dropsSubjects() && printed.endsWith("ó");
    boolean ours = grammar.list("verb.ours").stream().anyMatch(verb.folded()::endsWith);
    boolean object = !grammar.list("verb.ours").isEmpty() && clause.is(subject, "subject.plural");
    return past || object && !ours;
  }

  /** "Nous nous demandons": they ask themselves. */
  private boolean isReflexive(int subject, int at) {
    return subject + 2 == at && clause.word(subject).folded().equals(clause.word(at - 1).folded());
  }

  /** The subject stands further off: "We, the undersigned, urge", "nous saluons et demandons". */
  @Nullable Anchor elided(String lemma, int chain, int at) {
    int subject = clause.lastSubject(chain);
    if (subject < 0) {
      return null;
    }
    boolean sure = clause.word(at).folded().endsWith("ons") && clause.is(subject, "subject.plural");
    boolean joined =
        clause.is(chain - 1, "coordinators")
            || clause.commaBefore(chain)
            || clause.is(chain - 1, "subject.own");
    boolean apart = clause.hasBetween("clause.breaks", subject, chain);
    if (!sure && (!joined || apart)) {
      return null;
    }
    return new Anchor(at, chain, lemma, false, sure ? 0.9 : 0.75, "ask.elidedSubject");
  }

  private @Nullable Anchor third(String lemma, int chain, int at) {
    int signed = writersNameBefore(chain);
    if (signed >= 0) {
      return new Anchor(at, signed, lemma, false, 0.7, "ask.ownName");
    }
    int own = clause.lastOwn(chain);
    if (own < 0 && subjectBehind(at)) {
      return new Anchor(at, at, lemma, false, 0.75, "ask.ownBody");
    }
    if (own < 0 || chain - own > OWN || clause.hasBetween("clause.breaks", own, at)) {
      return null;
    }
    boolean noun = own == at - 1 && clause.is(own, "possessives");
    if (noun || own > 0 && clause.is(own - 1, "purpose.particles")) {
      return null;
    }
    return new Anchor(at, Math.max(0, nounStart(own)), lemma, false, 0.75, "ask.ownBody");
  }

  /** In Arabic the subject stands behind its verb: "the undersigned organisations". */
  private boolean subjectBehind(int at) {
    return !grammar.list("subject.behind").isEmpty()
        && clause.hasBetween("subject.own", at + 1, at + 5);
  }

  /** Where the name of somebody who signed begins that ends right before the word, or -1. */
  private int writersNameBefore(int at) {
    for (int start = Math.max(0, at - 8); start < at; start++) {
      List<String> name =
          clause.words.subList(start, at).stream().map(word -> word.folded()).toList();
      if (writers.contains(name)) {
        return start;
      }
    }
    return -1;
  }

  /** "les organisations soussignées": back to the article. */
  private int nounStart(int own) {
    int at = own;
    while (at > 0 && own - at < 4 && !clause.is(at, "determiners") && !clause.breakBefore(at)) {
      at--;
    }
    return at;
  }

  private @Nullable Anchor gerund(String lemma, int chain, int at) {
    int subject = clause.subjectIn(chain, at);
    if (subject >= 0 && clause.hasBetween("auxiliaries", subject, at)) {
      return new Anchor(at, subject, lemma, false, 0.9, "ask.progressive");
    }
    boolean free =
        clause.commaBefore(chain)
            || clause.is(at - 1, "gerund.before")
            || clause.is(chain - 1, "gerund.before");
    int writers = Math.max(clause.lastSubject(chain), clause.lastOwn(chain));
    boolean ours = clause.lastSubject(chain) >= 0 || writers >= 0 && clause.commaBefore(chain);
    return free && ours ? new Anchor(at, chain, lemma, false, 0.75, "ask.gerund") : null;
  }

  private @Nullable Anchor infinitive(String lemma, int chain, int at) {
    return isPurpose(chain, at) ? new Anchor(at, chain, lemma, false, 0.8, "ask.purpose") : null;
  }

  /** "We write to", "nous unissons pour", "... and to": what the writers are about to do. */
  boolean isPurpose(int chain, int at) {
    int before = clause.is(chain - 1, "purpose.particles") ? chain - 2 : chain - 1;
    int writers = writers(at, before);
    boolean second = clause.is(before, "coordinators") && purposeBetween(writers, before);
    boolean purpose =
        second
            || clause.is(before, "purpose.before")
            || clause.hasBetween("purpose.before", chain, at);
    if (!purpose || writers < 0 || clause.hasBetween("clause.breaks", writers, at)) {
      return false;
    }
    return found.isEmpty() || found.get(found.size() - 1).verb() <= writers;
  }

  private boolean purposeBetween(int writers, int before) {
    return writers >= 0 && clause.hasBetween("purpose.before", writers, before);
  }

  /** Where the writers show before the word: a pronoun, their name, a verb of theirs; or -1. */
  private int writers(int at, int before) {
    int writers = Math.max(clause.lastSubject(at), clause.lastOwn(at));
    for (int i = before; i >= Math.max(0, at - FAR) && writers < 0; i--) {
      writers = clause.is(i, "purpose.ours") ? i : -1;
    }
    return writers;
  }

  private @Nullable Anchor subjunctive(String lemma, int chain, int at) {
    int subject = Math.max(clause.subjectIn(chain, at), clause.lastSubject(chain));
    boolean dependent = clause.hasBetween("clause.breaks", at - FAR, at);
    boolean ours = subject >= 0 || clause.dropsSubjects();
    return ours && dependent ? new Anchor(at, at, lemma, false, 0.7, "ask.subjunctive") : null;
  }
}
