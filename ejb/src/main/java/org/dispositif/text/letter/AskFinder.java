package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispositif.text.letter.LetterGrammar.AskingVerb;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the asks of one sentence. An asking verb counts where the writers themselves are its
 * subject ("we urge", "nous vous ecrivons ..., vous appelant a", "our organisations call on"); what
 * others asked is reported speech and counts for nothing. Without an asking verb: imperatives,
 * polite and question forms, and what somebody addressed must or should do. Courtesies are none.
 * The work grows with the number of words.
 */
final class AskFinder {

  /** Where an ask begins and what marks it; ends where the next begins. */
  private record Anchor(
      int verb, int start, String lemma, boolean endorsed, double confidence, String rule) {}

  /**
   * What is known of the sentence's surroundings.
   *
   * @param quoted what stands in quotation marks: somebody else's words
   * @param listed whether the sentence stands in a list that was announced as asks
   * @param addressed words of the names of those whom the letter addresses, folded
   */
  record Setting(List<Span> quoted, boolean listed, Set<String> addressed) {}

  private static final int LATER = 40;
  private static final int FAR = 60;
  private static final int HEAD = 3;
  private static final Set<String> PARTICLES = Set.of("on", "upon", "for", "to", "with");

  private final Clause clause;
  private final LetterGrammar grammar;
  private final boolean[] quoted;
  private final boolean listed;
  private final Set<String> addressed;
  private final List<Anchor> anchors = new ArrayList<>();

  private AskFinder(Clause clause, Setting setting) {
    this.clause = clause;
    this.grammar = clause.grammar;
    this.quoted = quotedWords(clause, setting.quoted());
    this.listed = setting.listed();
    this.addressed = setting.addressed();
  }

  static List<Ask> in(Clause clause, Setting setting) {
    AskFinder finder = new AskFinder(clause, setting);
    finder.readWords();
    return finder.asks();
  }

  private void readWords() {
    for (int i = 0; i < clause.size(); i++) {
      if (!isQuoted(i)) {
        readWord(i);
      }
    }
    if (anchors.isEmpty()) {
      readObligation();
    }
  }

  private void readWord(int at) {
    Anchor anchor = asking(at);
    anchor = anchor != null ? anchor : endorsing(at);
    anchor = anchor != null ? anchor : polite(at);
    anchor = anchor != null ? anchor : imperative(at);
    if (anchor != null && isNew(anchor)) {
      anchors.add(anchor);
    }
  }

  /** Two marks of one ask ("please could you", "we would ask you to please") are one. */
  private boolean isNew(Anchor anchor) {
    if (anchors.isEmpty()) {
      return true;
    }
    return anchor.start() > anchors.get(anchors.size() - 1).verb() + 2;
  }

  private boolean isQuoted(int at) {
    return quoted[at];
  }

  private static boolean[] quotedWords(Clause clause, List<Span> quotes) {
    boolean[] quoted = new boolean[clause.size()];
    int next = 0;
    for (int i = 0; i < clause.size(); i++) {
      int start = clause.start(i);
      while (next < quotes.size() && quotes.get(next).end() <= start) {
        next++;
      }
      quoted[i] = next < quotes.size() && quotes.get(next).start() <= start;
    }
    return quoted;
  }

  // --- asking verbs ---

  private @Nullable Anchor asking(int at) {
    for (AskingVerb verb : grammar.verbs(clause.word(at).folded())) {
      if (fits(verb, at) && !isCourtesy(verb, at)) {
        Anchor anchor = inflected(verb, at);
        if (anchor != null) {
          return anchor;
        }
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

  /** "Nous vous prions d'agreer". */
  private boolean isCourtesy(AskingVerb verb, int at) {
    return grammar.list("courtesy.verbs").contains(verb.lemma())
        && clause.hasBetween("courtesy", at + 1, at + 7);
  }

  private @Nullable Anchor first(String lemma, int chain, int at) {
    int subject = clause.subjectIn(chain, at);
    if (subject >= 0) {
      return isReflexive(subject, at)
          ? null
          : new Anchor(at, subject, lemma, false, 0.95, "ask.firstPerson");
    }
    if (!grammar.list("subject.dropped").isEmpty()) {
      return new Anchor(at, chain, lemma, false, 0.85, "ask.firstPerson");
    }
    return elided(lemma, chain, at);
  }

  /** "Nous nous demandons": they ask themselves. */
  private boolean isReflexive(int subject, int at) {
    return subject + 2 == at && clause.word(subject).folded().equals(clause.word(at - 1).folded());
  }

  /**
   * The subject stands further off: "We, the undersigned, urge", "nous saluons ... et demandons".
   */
  private @Nullable Anchor elided(String lemma, int chain, int at) {
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
    int own = clause.lastOwn(chain);
    if (own < 0 || chain - own > 12 || clause.hasBetween("clause.breaks", own, at)) {
      return null;
    }
    if (own > 0 && clause.is(own - 1, "purpose.particles")) {
      return null;
    }
    return new Anchor(at, Math.max(0, nounStart(own)), lemma, false, 0.75, "ask.ownBody");
  }

  /** "les organisations soussignees": back to the article. */
  private int nounStart(int own) {
    int at = own;
    while (at > 0 && own - at < 4 && !clause.is(at, "determiners") && !clause.breakBefore(at)) {
      at--;
    }
    return at;
  }

  private @Nullable Anchor gerund(String lemma, int chain, int at) {
    int subject = clause.subjectIn(chain, at);
    if (subject >= 0 && clause.is(at - 1, "auxiliaries")
        || subject >= 0 && clause.hasBetween("auxiliaries", subject, at)) {
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
    int before = chain - 1;
    boolean particle = clause.is(before, "purpose.particles");
    boolean purpose =
        clause.is(particle ? before - 1 : before, "purpose.before") || isPurposeInChain(chain, at);
    int writers = Math.max(clause.lastSubject(at), clause.lastOwn(at));
    if (!purpose || writers < 0 || clause.hasBetween("clause.breaks", writers, at)) {
      return null;
    }
    boolean inAnother = !anchors.isEmpty() && anchors.get(anchors.size() - 1).verb() > writers;
    return inAnother ? null : new Anchor(at, chain, lemma, false, 0.8, "ask.purpose");
  }

  private boolean isPurposeInChain(int chain, int at) {
    return clause.hasBetween("purpose.before", chain, at);
  }

  private @Nullable Anchor subjunctive(String lemma, int chain, int at) {
    int subject = Math.max(clause.subjectIn(chain, at), clause.lastSubject(chain));
    boolean dependent = clause.hasBetween("clause.breaks", at - FAR, at);
    boolean ours = subject >= 0 || !grammar.list("subject.dropped").isEmpty();
    return ours && dependent ? new Anchor(at, at, lemma, false, 0.7, "ask.subjunctive") : null;
  }

  // --- "we support the call", "nous lancons un appel" ---

  private @Nullable Anchor endorsing(int at) {
    String verb = grammar.supportingVerb(clause.word(at).folded());
    if (verb == null) {
      return null;
    }
    int chain = clause.chainStart(at);
    int subject = clause.subjectIn(chain, at);
    boolean ours =
        subject >= 0 || !grammar.list("subject.dropped").isEmpty() || elided("", chain, at) != null;
    int noun = endorsedNoun(at);
    if (!ours || noun < 0 || clause.hasBetween("negation", chain, at)) {
      return null;
    }
    boolean own = clause.hasBetween("endorse.own", at + 1, noun);
    int start = subject >= 0 ? subject : chain;
    return own
        ? new Anchor(at, start, verb, false, 0.8, "ask.ownCall")
        : new Anchor(at, start, verb, true, 0.8, "ask.endorsed");
  }

  private int endorsedNoun(int at) {
    for (int i = at + 1; i < Math.min(clause.size(), at + 7); i++) {
      if (clause.is(i, "endorse.nouns")) {
        return i;
      }
      if (clause.breakBefore(i) || clause.is(i, "clause.breaks")) {
        return -1;
      }
    }
    return -1;
  }

  // --- polite forms and imperatives ---

  private @Nullable Anchor polite(int at) {
    int length = grammar.match("polite", clause.words, at);
    int behind = at + length;
    if (length == 0 || behind >= clause.size() || isValediction()) {
      return null;
    }
    boolean courtesy = clause.hasBetween("courtesy", behind, behind + 2);
    boolean answer = hasReply(behind);
    return courtesy || answer
        ? null
        : new Anchor(at, clause.chainStart(at), joined(at, behind), false, 0.7, "ask.polite");
  }

  private boolean isValediction() {
    return clause.size() <= FAR
        && grammar.pattern("valedictions").matcher(joined(0, clause.size())).find();
  }

  private boolean hasReply(int from) {
    return clause.hasBetween("reply.words", from, from + 14);
  }

  private String joined(int from, int to) {
    return LetterGrammar.joined(clause.words, from, to);
  }

  private @Nullable Anchor imperative(int at) {
    if (!grammar.list("imperative.verbs").isEmpty()) {
      return bareImperative(at);
    }
    if (!isImperativeForm(at) || !opensClause(at) || isImperativeCourtesy(at) || isValediction()) {
      return null;
    }
    boolean first = at == 0;
    int start = at > 0 && clause.is(at - 1, "negation") ? at - 1 : at;
    return new Anchor(at, start, stem(at), false, first ? 0.8 : 0.7, "ask.imperative");
  }

  private boolean isImperativeForm(int at) {
    String stem = stem(at);
    Set<String> suffix = grammar.list("imperative.suffix");
    boolean form =
        grammar.list("imperative.irregular").contains(stem)
            || (stem.length() > 3 && suffix.stream().anyMatch(stem::endsWith));
    boolean other = at > 0 && clause.word(at - 1).folded().startsWith("vous");
    return form && !other && !grammar.list("imperative.not").contains(stem);
  }

  /** "rendez" of "rendez-vous". */
  private String stem(int at) {
    String word = clause.word(at).folded();
    int hyphen = word.indexOf('-');
    return hyphen > 0 ? word.substring(0, hyphen) : word;
  }

  /** At the start of the sentence, or behind a form of address or a subordinate clause. */
  private boolean opensClause(int at) {
    int chain = at;
    while (chain > 0
        && (clause.is(chain - 1, "negation")
            || clause.is(chain - 1, "adverbs")
            || clause.is(chain - 1, "coordinators"))) {
      chain--;
    }
    if (chain == 0) {
      return true;
    }
    if (grammar.list("clitics").contains(clause.word(at - 1).folded())
        && !clause.is(at - 1, "negation")) {
      return false;
    }
    boolean introduced = clause.is(0, "subordinates") || clause.is(0, "clause.breaks");
    boolean short_ = chain <= 2 && clause.is(0, "subordinates");
    return introduced && clause.breakBefore(chain) || short_ || isGrace(chain);
  }

  /** "..., de grace respectez". */
  private boolean isGrace(int at) {
    return at >= 2
        && clause.word(at - 1).folded().equals("grace")
        && clause.word(at - 2).folded().equals("de");
  }

  private boolean isImperativeCourtesy(int at) {
    return clause.hasBetween("courtesy", at + 1, at + 5) && (stem(at).equals("veuillez") || at == 0)
        || grammar.match("imperative.courtesy", clause.words, Math.max(0, at - 2)) > 0;
  }

  /** English imperatives look like nouns: only at the very start, before an object. */
  private @Nullable Anchor bareImperative(int at) {
    boolean start = at == 0 || at == 1 && isBeforeImperative(clause.word(0));
    boolean verb = start && clause.is(at, "imperative.verbs") && clause.size() > at + 2;
    if (!verb || !(clause.is(at + 1, "determiners") || listed)) {
      return null;
    }
    return new Anchor(
        at, at, clause.word(at).folded(), false, listed ? 0.75 : 0.55, "ask.imperative");
  }

  private boolean isBeforeImperative(Word word) {
    return grammar.has("coordinators", word)
        || grammar.has("adverbs", word)
        || word.folded().endsWith("ly")
        || grammar.has("negation", word);
  }

  // --- must and should ---

  private void readObligation() {
    for (int i = 1; i < clause.size(); i++) {
      if (clause.is(i, "modal") && !isQuoted(i) && isOwed(i)) {
        double confidence = listed ? 0.7 : 0.55;
        int start = clause.size() == 0 ? 0 : startOfObligation(i);
        anchors.add(new Anchor(i, start, modalLemma(i), false, confidence, "ask.obligation"));
        return;
      }
    }
    int at = grammar.find("impersonal", clause.words);
    if (at >= 0 && !isQuoted(at) && namesActor(at, clause.size())) {
      anchors.add(new Anchor(at, at, joined(at, at + 3), false, 0.5, "ask.impersonal"));
    }
  }

  /** Behind a semicolon or colon before the subject, else the whole sentence. */
  private int startOfObligation(int modal) {
    for (int i = modal - 1; i > Math.max(0, modal - FAR); i--) {
      if (clause.stopBefore(i)) {
        return i;
      }
    }
    return 0;
  }

  private String modalLemma(int at) {
    Set<String> lemma = grammar.list("modal.lemma");
    return lemma.isEmpty() ? clause.word(at).folded() : lemma.iterator().next();
  }

  /** In a list of asks whatever should be; elsewhere what somebody who is addressed must do. */
  private boolean isOwed(int modal) {
    int subject = subjectStart(modal);
    if (clause.is(subject, "modal.universal") || clause.is(modal - 1, "modal.universal")) {
      return false;
    }
    boolean you = clause.hasBetween("modal.you", subject, modal);
    if (listed || you) {
      return true;
    }
    return !clause.hasBetween("clause.breaks", modal - FAR, modal) && namesActor(subject, modal);
  }

  /** Behind the last comma before the modal, or the sentence's first word. */
  private int subjectStart(int modal) {
    for (int i = modal - 1; i > Math.max(0, modal - FAR); i--) {
      if (clause.breakBefore(i)) {
        return i;
      }
    }
    return Math.max(0, modal - FAR);
  }

  private boolean namesActor(int from, int to) {
    Entities.Named named = Entities.find(clause.words.subList(from, to));
    boolean known = named != null && named.from() <= HEAD;
    return known
        || clause.hasBetween("modal.you", from, to)
        || clause.hasBetween(addressed, from, Math.min(to, from + HEAD));
  }

  // --- from anchors to asks ---

  private List<Ask> asks() {
    List<Ask> asks = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      Anchor anchor = anchors.get(i);
      int end =
          i + 1 < anchors.size() ? clause.start(anchors.get(i + 1).start()) : clause.span.end();
      asks.add(ask(anchor, end));
    }
    return asks;
  }

  private Ask ask(Anchor anchor, int end) {
    Word word = clause.word(anchor.verb());
    Span verbSpan = word.span();
    VerbPhrase verb = new VerbPhrase(verbSpan.of(clause.text), anchor.lemma(), null, verbSpan);
    Span span = trimmed(clause.start(anchor.start()), end);
    return new Ask(
        span, verb, verbSpan.end(), anchor.endorsed(), anchor.confidence(), anchor.rule());
  }

  /** Without the comma, colon or "and" before the next ask, and without the full stop. */
  private Span trimmed(int start, int to) {
    int end = to;
    boolean again = true;
    while (again) {
      end = SpanTrim.punctuation(clause.text, start, end);
      again = false;
      for (String coordinator : grammar.list("coordinators")) {
        int cut = end - coordinator.length();
        if (to < clause.span.end()
            && cut > start + 1
            && clause.text.startsWith(coordinator, cut)
            && clause.text.charAt(cut - 1) == ' ') {
          end = cut;
          again = true;
        }
      }
    }
    return new Span(start, end);
  }
}
