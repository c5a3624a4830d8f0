package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads one item under a line that announced asks. Its first sentence asks whatever its form, for
 * the line above says so; a later sentence counts where it asks by itself.
 */
final class ItemReader {

  /**
   * What an item asks.
   *
   * @param head the ask of its first sentence
   * @param details what hangs under it
   */
  record Item(Ask head, List<Ask> details) {}

  private static final String TITLE_SEPARATOR = ": ";
  private static final int LABEL = 6;

  private final String text;
  private final LetterGrammar grammar;
  private final LetterLayout layout;

  ItemReader(String text, LetterGrammar grammar, LetterLayout layout) {
    this.text = text;
    this.grammar = grammar;
    this.layout = layout;
  }

  Item read(List<Span> sentences, AskFinder.Setting setting) {
    List<Ask> details = new ArrayList<>();
    Clause first = new Clause(text, sentences.get(0), grammar);
    List<Ask> asks = AskFinder.in(first, setting);
    boolean says = saysSo(asks);
    if (says) {
      details.addAll(asks);
    }
    for (Span sentence : sentences.subList(1, sentences.size())) {
      details.addAll(detailsOf(new Clause(text, sentence, grammar), setting));
    }
    if (!says) {
      return new Item(headAsk(first, asks), details);
    }
    Ask title = title(first);
    return title == null
        ? new Item(details.get(0), details.subList(1, details.size()))
        : new Item(title, details);
  }

  /** "We urge" or "must" within the item: it needs no help from the line above. */
  private static boolean saysSo(List<Ask> asks) {
    return !asks.isEmpty()
        && asks.get(0).confidence() >= 0.75
        && !asks.get(0).rule().startsWith("ask.imperative");
  }

  /** The sentence as an ask, whatever its form. */
  private Ask headAsk(Clause clause, List<Ask> asks) {
    VerbPhrase verb = asks.isEmpty() ? openingVerb(clause) : asks.get(0).verb();
    int objectAt = verb == null ? clause.span.start() : verb.span().end();
    String rule = asks.isEmpty() ? "item.announced" : asks.get(0).rule();
    return new Ask(sentenceSpan(clause.span), verb, objectAt, false, 0.85, rule);
  }

  /**
   * A heading set before the item's own ask with a dash or full stop; a label with a colon is none.
   */
  private @Nullable Ask title(Clause clause) {
    String words = clause.span.of(text);
    int colon = words.indexOf(TITLE_SEPARATOR);
    int label =
        colon < 0 ? 0 : (int) (clause.size() - clause.wordsFrom(clause.span.start() + colon));
    if (colon <= 0 || label <= LABEL) {
      return null;
    }
    Span span = sentenceSpan(new Span(clause.span.start(), clause.span.start() + colon));
    return new Ask(span, null, span.start(), false, 0.8, "item.title");
  }

  private @Nullable VerbPhrase openingVerb(Clause clause) {
    if (clause.size() == 0) {
      return null;
    }
    int first = 0;
    while (first < Math.min(3, clause.size() - 1) && isBeforeVerb(clause, first)) {
      first++;
    }
    Span span = clause.word(first).span();
    String word = clause.word(first).folded();
    boolean verb = layout.isInfinitive(word) || grammar.list("imperative.verbs").contains(word);
    return verb
        ? new VerbPhrase(span.of(text), span.of(text).toLowerCase(Locale.ROOT), null, span)
        : null;
  }

  /** "de", "se", "ne pas" before an infinitive. */
  private static boolean isBeforeVerb(Clause clause, int at) {
    return clause.is(at, "object.introducers") || clause.is(at, "infinitive.before");
  }

  private Span sentenceSpan(Span sentence) {
    int end =
        SpanTrim.coordinator(text, sentence.start(), sentence.end(), grammar.list("coordinators"));
    return new Span(sentence.start(), end);
  }

  /** Asks of a later sentence; there an infinitive at its start asks too. */
  private List<Ask> detailsOf(Clause clause, AskFinder.Setting setting) {
    List<Ask> asks = AskFinder.in(clause, setting);
    VerbPhrase verb = asks.isEmpty() ? openingVerb(clause) : null;
    boolean infinitives = !grammar.list("infinitive.suffixes").isEmpty();
    if (!asks.isEmpty() || clause.size() == 0) {
      return asks;
    }
    if (verb != null && infinitives && !isSubject(clause)) {
      Span span = sentenceSpan(clause.span);
      return List.of(new Ask(span, verb, verb.span().end(), false, 0.65, "item.infinitive"));
    }
    int need = grammar.find("need", clause.words);
    return need < 0
        ? asks
        : List.of(
            new Ask(
                sentenceSpan(clause.span), null, clause.span.start(), false, 0.55, "item.need"));
  }

  /** "Taire ces faits serait ...": the infinitive is the subject of a statement. */
  private static boolean isSubject(Clause clause) {
    for (int i = 2; i < clause.size(); i++) {
      if (clause.is(i, "clause.breaks")) {
        return false;
      }
      if (clause.is(i, "infinitive.subjects")) {
        return true;
      }
    }
    return false;
  }
}
