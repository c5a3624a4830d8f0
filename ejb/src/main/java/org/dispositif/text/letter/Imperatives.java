package org.dispositif.text.letter;

import java.util.List;
import java.util.Set;
import org.dispositif.text.source.Word;
import org.jspecify.annotations.Nullable;

/**
 * Imperatives and polite forms. An imperative opens its clause: at the start of the sentence,
 * behind a form of address, a subordinate clause or another imperative. Courtesies are none.
 */
final class Imperatives {

  static final String FOLLOWING = "ask.imperativeToo";

  private static final int FAR = 60;
  private static final int REPLY = 14;

  private final Clause clause;
  private final LetterGrammar grammar;
  private final boolean listed;
  private final List<Anchor> found;

  /**
   * @param found the asks of the sentence so far
   */
  Imperatives(Clause clause, boolean listed, List<Anchor> found) {
    this.clause = clause;
    this.grammar = clause.grammar;
    this.listed = listed;
    this.found = found;
  }

  /** "Please", "could you", "merci de". */
  @Nullable Anchor polite(int at) {
    int length = grammar.match("polite", clause.words, at);
    int behind = at + length;
    if (length == 0 || behind >= clause.size() || isValediction()) {
      return null;
    }
    boolean asksYou = clause.hasBetween("modal.you", at, behind);
    boolean courtesy =
        !asksYou && clause.hasBetween("courtesy", behind, behind + 2)
            || clause.is(behind, "polite.not");
    boolean reply = clause.hasBetween("reply.words", behind, behind + REPLY);
    if (courtesy || reply) {
      return null;
    }
    String lemma = LetterGrammar.joined(clause.words, at, behind);
    return new Anchor(at, politeStart(at), lemma, false, 0.7, "ask.polite");
  }

  /** "The Prefect is asked to": with the subject; else the pronouns before the form. */
  private int politeStart(int at) {
    if (!clause.is(at, "polite.passive")) {
      return clause.chainStart(at);
    }
    int start = at;
    while (start > 0 && at - start < 8 && !clause.breakBefore(start)) {
      start--;
    }
    return start;
  }

  @Nullable Anchor at(int at) {
    if (isValediction()) {
      return null;
    }
    if (!grammar.list("imperative.sure").isEmpty()) {
      return listedForm(at);
    }
    return grammar.list("imperative.suffix").isEmpty() ? bare(at) : inflected(at);
  }

  private boolean isValediction() {
    return clause.size() <= FAR && grammar.pattern("valedictions").matcher(clause.folded()).find();
  }

  // --- forms told by their ending (French) ---

  private @Nullable Anchor inflected(int at) {
    if (!isImperativeForm(at) || !opensClause(at) || isCourtesy(at)) {
      return null;
    }
    int start = at > 0 && clause.is(at - 1, "negation") ? at - 1 : at;
    return new Anchor(at, start, stem(at), false, at == 0 ? 0.8 : 0.7, "ask.imperative");
  }

  private boolean isImperativeForm(int at) {
    String stem = stem(at);
    Set<String> suffix = grammar.list("imperative.suffix");
    boolean form =
        grammar.list("imperative.irregular").contains(stem)
            || grammar.list("imperative.iez").contains(stem)
            || (stem.length() > 3
                && !stem.endsWith("iez")
                && suffix.stream().anyMatch(stem::endsWith));
    boolean other = at > 0 && clause.word(at - 1).folded().startsWith("vous");
    boolean readers = grammar.list("imperative.readers").contains(stem);
    return form
        && !other
        && !grammar.list("imperative.not").contains(stem)
        && (!readers || clause.is(at - 1, "negation"));
  }

  /** "rendez" of "rendez-vous". */
  private String stem(int at) {
    String word = clause.word(at).folded();
    int hyphen = word.indexOf('-');
    return hyphen > 0 ? word.substring(0, hyphen) : word;
  }

  private boolean opensClause(int at) {
    int chain = leading(at);
    if (chain == 0 || clause.stopBefore(chain) || isVocative(chain) || isPlea(chain)) {
      return true;
    }
    if (grammar.list("clitics").contains(clause.word(at - 1).folded())
        && !clause.is(at - 1, "negation")) {
      return false;
    }
    boolean introduced = clause.is(0, "subordinates") || clause.is(0, "clause.breaks");
    boolean soon = chain <= 2 && clause.is(0, "subordinates");
    return introduced && clause.breakBefore(chain) || soon;
  }

  /** First word of the row of negations, adverbs and coordinators before the verb. */
  private int leading(int at) {
    int chain = at;
    while (chain > 0
        && (clause.is(chain - 1, "negation")
            || clause.is(chain - 1, "adverbs")
            || clause.is(chain - 1, "coordinators"))) {
      chain--;
    }
    return chain;
  }

  /** "Monsieur Ada Bern mettez fin": nothing but a form of address and a name stands before. */
  private boolean isVocative(int at) {
    for (int i = 0; i < at; i++) {
      if (!clause.word(i).capital() && !clause.is(i, "salutations") && !clause.is(i, "articles")) {
        return false;
      }
    }
    return at <= 8 && (clause.is(0, "salutations") || at >= 2 && clause.word(at - 1).capital());
  }

  /** "..., de grâce respectez", "s'il vous plaît, entendez-nous". */
  private boolean isPlea(int at) {
    for (int length = 1; length <= 4 && at - length >= 0; length++) {
      if (grammar.match("pleas", clause.words, at - length) == length) {
        return true;
      }
    }
    return false;
  }

  private boolean isCourtesy(int at) {
    return clause.hasBetween("courtesy", at + 1, at + 5) && (stem(at).equals("veuillez") || at == 0)
        || grammar.match("imperative.courtesy", clause.words, Math.max(0, at - 2)) > 0
        || grammar.match("imperative.courtesy", clause.words, Math.max(0, at - 1)) > 0;
  }

  // --- forms that are nothing else (Spanish) ---

  private @Nullable Anchor listedForm(int at) {
    if (!isListedForm(at)
        || clause.size() <= at + (clause.stopBefore(at) ? 0 : 1)
        || clause.hasBetween("courtesy", at + 1, at + 4)) {
      return null;
    }
    int chain = leading(at);
    boolean opens =
        chain == 0
            || clause.stopBefore(chain)
            || isVocative(chain)
            || isPlea(chain)
            || clause.is(0, "salutations") && clause.breakBefore(chain)
            || clause.is(0, "subordinates") && clause.breakBefore(chain) && chain <= 3;
    if (opens) {
      int start = at > 0 && clause.is(at - 1, "negation") ? at - 1 : at;
      return new Anchor(at, start, stem(at), false, 0.75, "ask.imperative");
    }
    return isSecond(at) ? new Anchor(at, at, stem(at), false, 0.7, FOLLOWING) : null;
  }

  /** An entry of the list, a form told by its ending, or a forbidding one ("لا تغلقوا"). */
  private boolean isListedForm(int at) {
    String prefix = String.join("", grammar.list("imperative.negated.prefix"));
    String suffix = String.join("", grammar.list("imperative.negated.suffix"));
    String word = clause.word(at).folded();
    boolean forbidding =
        !prefix.isEmpty()
            && clause.is(at - 1, "negation")
            && word.startsWith(prefix)
            && word.endsWith(suffix);
    return clause.is(at, "imperative.sure")
        || forbidding
        || hasEnclitic(word)
        || isImperativeForm(at);
  }

  /** "Cítese", "devuélvanlo": an imperative with its pronouns. */
  private boolean hasEnclitic(String word) {
    for (String pronoun : grammar.list("enclitics")) {
      int stem = word.length() - pronoun.length();
      if (stem > 2
          && word.endsWith(pronoun)
          && grammar.list("imperative.sure").contains(word.substring(0, stem))) {
        return true;
      }
    }
    return false;
  }

  /** Joined by "and" to the imperative before. */
  private boolean isSecond(int at) {
    return !found.isEmpty()
        && clause.is(at - 1, "coordinators")
        && found.get(found.size() - 1).rule().startsWith("ask.imperative");
  }

  // --- forms that look like nouns (English) ---

  private @Nullable Anchor bare(int at) {
    if (!clause.is(at, "imperative.verbs")
        || clause.size() <= at + 1
        || clause.stopBefore(at + 1)) {
      return null;
    }
    String lemma = clause.word(at).folded();
    int forbidden = grammar.match("imperative.forbidding", clause.words, at);
    if (forbidden > 0 && at == 0 && clause.is(forbidden, "imperative.verbs")) {
      return new Anchor(at, at, lemma, false, 0.75, "ask.imperative");
    }
    if (isSecond(at) && clause.is(at + 1, "determiners")) {
      return new Anchor(at, at, lemma, false, 0.6, FOLLOWING);
    }
    boolean start =
        at == 0 || clause.stopBefore(at) || at == 1 && isBeforeImperative(clause.word(0));
    if (!start || !(listed && clause.size() > at + 2 || hasObject(at))) {
      return null;
    }
    return new Anchor(at, at, lemma, false, listed ? 0.75 : 0.55, "ask.imperative");
  }

  /** An article, a name or an adverb behind it; anything in an exclamation. */
  private boolean hasObject(int at) {
    Word next = clause.word(at + 1);
    boolean name = next.capital() && !clause.word(at).folded().equals("support");
    return clause.is(at + 1, "determiners") && clause.size() > at + 2
        || name && clause.size() > at + 2
        || clause.endsWith('!')
        || next.folded().equals("now");
  }

  private boolean isBeforeImperative(Word word) {
    return grammar.has("coordinators", word)
        || grammar.has("adverbs", word)
        || word.folded().endsWith("ly")
        || grammar.has("negation", word);
  }
}
