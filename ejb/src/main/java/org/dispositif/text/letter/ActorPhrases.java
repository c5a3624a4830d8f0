package org.dispositif.text.letter;

import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/** The words by which a letter names somebody who can act: where such a phrase begins and ends. */
final class ActorPhrases {

  private final String text;
  private final LetterGrammar grammar;

  ActorPhrases(String text, LetterGrammar grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  static Span span(List<Word> words, int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  /** "un mécanisme de l'ONU": the body only tells what kind of thing is asked for. */
  boolean isComplement(List<Word> words, int at) {
    for (int before = at - 1; before > 0; before--) {
      if (grammar.has("complement.particles", words.get(before))) {
        return true;
      }
      if (!grammar.has("articles", words.get(before))) {
        return false;
      }
    }
    return false;
  }

  static Span entity(List<Word> words, int from, Entities.Named named) {
    return new Span(
        words.get(from + named.from()).span().start(),
        words.get(from + named.to() - 1).span().end());
  }

  boolean isAdverb(Word word) {
    String folded = word.folded();
    return grammar.has("adverbs", word)
        || folded.endsWith("ment") && folded.length() > 5 && !folded.endsWith("rnment")
        || folded.endsWith("ly") && folded.length() > 4;
  }

  boolean commaBetween(List<Word> words, int at) {
    return text.substring(words.get(at - 1).span().end(), words.get(at).span().start()).indexOf(',')
        >= 0;
  }

  /** Without the article in front. */
  Span nounPhrase(List<Word> words, int from, int to) {
    int start = from;
    while (start < to - 1
        && (grammar.has("articles", words.get(start)) || isAdverb(words.get(start)))
        && !(words.get(start).capital() && start > 0)) {
      start++;
    }
    return new Span(
        words.get(start).span().start(), words.get(Math.max(start, to - 1)).span().end());
  }

  AddresseePhrase phrase(Span span) {
    Entities.Named named = Entities.find(Words.of(text, span));
    return new AddresseePhrase(span.of(text), named == null ? null : named.code(), span);
  }

  /** "lawmakers more broadly". */
  int withoutAdverbs(List<Word> words, int from, int to) {
    int end = to;
    while (end > from + 1
        && (isAdverb(words.get(end - 1)) || words.get(end - 1).folded().equals("more"))) {
      end--;
    }
    return end;
  }
}
