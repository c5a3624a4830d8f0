package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispositif.text.segment.Strengths;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the asks of one sentence: by asking verbs, calls taken up, polite forms and imperatives;
 * where none of these is, by what somebody must or should do. What stands in quotation marks is
 * somebody else's. The work grows with the number of words.
 */
final class AskFinder {

  /**
   * What is known of the sentence's surroundings.
   *
   * @param quoted what stands in quotation marks: somebody else's words
   * @param listed whether the sentence stands in a list that was announced as asks
   * @param addressed words of the names of those whom the letter addresses, folded
   * @param writers names of those who signed, each as its folded words
   */
  record Setting(
      List<Span> quoted, boolean listed, Set<String> addressed, Set<List<String>> writers) {}

  private final Clause clause;
  private final LetterGrammar grammar;
  private final boolean[] quoted;
  private final List<Anchor> anchors = new ArrayList<>();
  private final AskingVerbs verbs;
  private final TakenUpCalls calls;
  private final Imperatives imperatives;
  private final Obligations obligations;
  private final Wishes wishes;

  private AskFinder(Clause clause, Setting setting) {
    this.clause = clause;
    this.grammar = clause.grammar;
    this.quoted = quotedWords(clause, setting.quoted());
    this.verbs = new AskingVerbs(clause, setting.writers(), anchors);
    this.calls = new TakenUpCalls(clause, verbs);
    this.imperatives = new Imperatives(clause, setting.listed(), anchors);
    this.wishes = new Wishes(clause);
    this.obligations = new Obligations(clause, setting.listed(), setting.addressed());
  }

  static List<Ask> in(Clause clause, Setting setting) {
    if (clause.grammar.isHan()) {
      return HanAsks.in(clause, setting.quoted());
    }
    AskFinder finder = new AskFinder(clause, setting);
    finder.readWords();
    return finder.asks();
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

  private void readWords() {
    for (int i = 0; i < clause.size(); i++) {
      Anchor anchor = quoted[i] ? null : at(i);
      if (anchor != null && isNew(anchor)) {
        anchors.add(anchor);
      }
    }
    for (int i = 0; i < clause.size() && explicit() == 0; i++) {
      Anchor anchor = quoted[i] ? null : obligations.at(i);
      if (anchor != null && isNew(anchor)) {
        anchors.add(anchor);
      }
    }
  }

  /** Where somebody asks in so many words, what must be is no ask of its own. */
  private long explicit() {
    return anchors.stream().filter(a -> !Obligations.RULES.contains(a.rule())).count();
  }

  private @Nullable Anchor at(int at) {
    Anchor anchor = verbs.at(at);
    anchor = anchor != null ? anchor : calls.at(at);
    anchor = anchor != null ? anchor : imperatives.polite(at);
    anchor = anchor != null ? anchor : wishes.at(at);
    return anchor != null ? anchor : imperatives.at(at);
  }

  /** Two marks of one ask ("please could you", "we would ask you to please") are one. */
  private boolean isNew(Anchor anchor) {
    if (anchors.isEmpty()) {
      return true;
    }
    Anchor last = anchors.get(anchors.size() - 1);
    return anchor.start() > last.verb() + 2
        || anchor.start() > last.verb() && anchor.rule().equals(Imperatives.FOLLOWING);
  }

  private List<Ask> asks() {
    List<Ask> asks = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      boolean last = i + 1 == anchors.size();
      int end = last ? clause.span.end() : clause.start(anchors.get(i + 1).start());
      asks.add(ask(anchors.get(i), end));
    }
    return asks;
  }

  private Ask ask(Anchor anchor, int end) {
    Span verb = clause.word(anchor.verb()).span();
    VerbPhrase phrase =
        new VerbPhrase(verb.of(clause.text), anchor.lemma(), Strengths.of(anchor.lemma()), verb);
    Span span = trimmed(clause.start(withoutAdverbs(anchor)), end);
    return new Ask(span, phrase, verb.end(), anchor.endorsed(), anchor.confidence(), anchor.rule());
  }

  /** "Asimismo, solicitamos", "por ello pedimos": what only leads up to the ask. */
  private int withoutAdverbs(Anchor anchor) {
    int start = anchor.start();
    while (start < anchor.verb() && leadsUp(start)) {
      start++;
    }
    return start;
  }

  private boolean leadsUp(int at) {
    return clause.is(at, "connectives") || clause.is(at, "adverbs") && clause.commaBefore(at + 1);
  }

  /** Without the comma, colon or "and" before the next ask, and without the full stop. */
  private Span trimmed(int start, int to) {
    int end = SpanTrim.punctuation(clause.text, start, to);
    boolean inside = to < clause.span.end() || clause.endsOpen();
    while (inside) {
      int cut = SpanTrim.withoutLastWord(clause.text, start, end, grammar.list("coordinators"));
      if (cut == end) {
        break;
      }
      end = SpanTrim.punctuation(clause.text, start, cut);
    }
    return new Span(start, end);
  }
}
