package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;
import org.jspecify.annotations.Nullable;

/** A sentence as words, and the questions that the finder of asks puts to it. */
final class Clause {

  private static final int REACH = 9;
  private static final int FAR = 60;
  private static final int ASIDE = 5;

  final String text;
  final Span span;
  final LetterGrammar grammar;
  final List<Word> words;
  private @Nullable String folded;

  Clause(String text, Span span, LetterGrammar grammar) {
    this.text = text;
    this.span = span;
    this.grammar = grammar;
    this.words = withoutAsides(Words.of(text, span));
  }

  /** "Nous voudrions, par conséquent, que": adverbs between two commas are passed over. */
  private List<Word> withoutAsides(List<Word> all) {
    List<Word> kept = new ArrayList<>(all.size());
    int at = 0;
    while (at < all.size()) {
      int aside = at == 0 ? 0 : asideAt(all, at);
      if (aside == 0) {
        kept.add(all.get(at++));
      }
      at += aside;
    }
    return kept;
  }

  /** How many words stand between the comma before this one and the next, if all are adverbs. */
  private int asideAt(List<Word> all, int at) {
    if (!comma(all, at - 1)) {
      return 0;
    }
    for (int end = at; end < Math.min(all.size() - 1, at + ASIDE); end++) {
      if (comma(all, end)) {
        int length = end + 1 - at;
        return grammar.match("asides", all, at) == length ? length : 0;
      }
    }
    return 0;
  }

  private boolean comma(List<Word> all, int left) {
    int from = all.get(left).span().end();
    return text.startsWith(",", from) || text.startsWith("،", from);
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  boolean is(int at, String key) {
    return at >= 0 && at < size() && grammar.has(key, word(at));
  }

  boolean isIn(int at, Set<String> list) {
    return at >= 0 && at < size() && list.contains(word(at).folded());
  }

  /** First word of the row of pronouns, adverbs and auxiliaries that leads up to the verb. */
  int chainStart(int verb) {
    int at = verb;
    while (at > 0 && verb - at < REACH && isLink(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isLink(int at) {
    String word = word(at).folded();
    return is(at, "clitics")
        || is(at, "subject.plural")
        || is(at, "subject.singular")
        || is(at, "adverbs")
        || is(at, "auxiliaries")
        || is(at, "negation")
        || (word.length() > 5
            && (word.endsWith("ment") || word.endsWith("ly") || word.endsWith("mente")));
  }

  /** The subject in the row before the verb, or -1. */
  int subjectIn(int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (isSubject(i)) {
        return i;
      }
    }
    return -1;
  }

  boolean isSubject(int at) {
    return is(at, "subject.plural") || is(at, "subject.singular");
  }

  boolean hasBetween(String key, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (is(i, key)) {
        return true;
      }
    }
    return false;
  }

  boolean hasBetween(Set<String> list, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (isIn(i, list)) {
        return true;
      }
    }
    return false;
  }

  /** The last "we" or "I" before the word, or -1. */
  int lastSubject(int before) {
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      if (isSubject(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The last sign of the writers as a body ("our organisations", "the undersigned"), or -1. */
  int lastOwn(int before) {
    for (int i = before - 1; i >= Math.max(0, before - 30); i--) {
      if (is(i, "subject.own")) {
        return i;
      }
    }
    return -1;
  }

  boolean commaBefore(int at) {
    return at > 0 && between(at - 1, at).indexOf(',') >= 0;
  }

  /** How many words stand behind the offset. */
  long wordsFrom(int offset) {
    return words.stream().filter(w -> w.span().start() >= offset).count();
  }

  /** Whether it ends with a colon. */
  boolean endsOpen() {
    return endsWith(':') || endsWith('\uff1a');
  }

  boolean endsWith(char c) {
    return span.length() > 0 && text.charAt(span.end() - 1) == c;
  }

  /** Whether verbs do without "we" in this language. */
  boolean dropsSubjects() {
    return !grammar.list("subject.dropped").isEmpty();
  }

  /** All words, folded. */
  String folded() {
    if (folded == null) {
      folded = LetterGrammar.joined(words, 0, size());
    }
    return folded;
  }

  boolean breakBefore(int at) {
    if (at <= 0) {
      return true;
    }
    String between = between(at - 1, at);
    return between.chars().anyMatch(c -> ",;:!?\u2013\u2014".indexOf(c) >= 0);
  }

  /** Whether a semicolon or colon stands before the word. */
  boolean stopBefore(int at) {
    return at > 0 && between(at - 1, at).chars().anyMatch(c -> c == ';' || c == ':');
  }

  private String between(int left, int right) {
    return text.substring(word(left).span().end(), word(right).span().start());
  }

  int start(int at) {
    return word(at).span().start();
  }
}
