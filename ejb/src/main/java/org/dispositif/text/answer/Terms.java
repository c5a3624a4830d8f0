package org.dispositif.text.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.phrase.ComparedWords;
import org.dispositif.text.phrase.SmallWords;
import org.dispositif.text.phrase.Stem;
import org.dispositif.text.phrase.StockPhrases;
import org.dispositif.text.source.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that tell what it is about, by the ideas that they stand for or by their
 * stems: without small words and stock phrases. Of Chinese, which has no spaces, every two
 * neighbouring signs.
 */
final class Terms {

  private static final int SHORTEST = 3;

  private Terms() {}

  /**
   * In the order of the text, each with the word that it came from first, as printed.
   *
   * @param language BCP 47 code
   */
  static Map<String, String> of(String text, String language) {
    Map<String, String> terms = new LinkedHashMap<>();
    List<Word> words = ComparedWords.of(text);
    boolean[] stock = StockPhrases.in(words);
    for (int i = 0; i < stock.length; i++) {
      String term = stock[i] ? null : at(words, i, text, language);
      boolean pair = term != null && ComparedWords.isHan(text, words.get(i).span().start());
      if (term != null && !(pair && stock[i + 1])) {
        terms.putIfAbsent(term, pair ? two(words, i, text) : words.get(i).span().of(text));
      }
    }
    return terms;
  }

  private static String two(List<Word> words, int at, String text) {
    return text.substring(words.get(at).span().start(), words.get(at + 1).span().end());
  }

  /** What the word at this place is known by, null where it tells nothing. */
  static @Nullable String at(List<Word> words, int at, String text, String language) {
    Word word = words.get(at);
    if (SmallWords.has(word.folded(), language)) {
      return null;
    }
    if (ComparedWords.isHan(text, word.span().start())) {
      return signs(words, at, text, language);
    }
    String key = key(word.folded());
    return key.length() < SHORTEST ? null : key;
  }

  /** Two signs; where the glossary knows two, those across its bounds are no word. */
  private static @Nullable String signs(List<Word> words, int at, String text, String language) {
    String pair = pair(words, at, text);
    if (pair == null || isSmall(pair, language)) {
      return null;
    }
    String idea = Glossary.idea(pair);
    boolean across = isIdea(pair(words, at - 1, text)) || isIdea(pair(words, at + 1, text));
    return idea == null && across ? null : idea == null ? pair : idea;
  }

  private static boolean isSmall(String pair, String language) {
    return SmallWords.has(pair, language) || SmallWords.has(pair.substring(1), language);
  }

  private static boolean isIdea(@Nullable String pair) {
    return pair != null && Glossary.idea(pair) != null;
  }

  /** The sign at this place and the one that follows at once. */
  private static @Nullable String pair(List<Word> words, int at, String text) {
    if (at < 0 || at + 1 >= words.size()) {
      return null;
    }
    Word word = words.get(at);
    Word next = words.get(at + 1);
    boolean together =
        word.span().end() == next.span().start()
            && ComparedWords.isHan(text, word.span().start())
            && ComparedWords.isHan(text, next.span().start());
    return together ? word.folded() + next.folded() : null;
  }

  /** The idea that a word stands for, by the glossary; else its stem. */
  static String key(String folded) {
    String idea = Glossary.idea(Stem.bare(folded));
    return idea == null ? Stem.of(folded) : idea;
  }
}
