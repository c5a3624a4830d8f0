package org.dispositif.text.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.phrase.ComparedWords;
import org.dispositif.text.phrase.SmallWords;
import org.dispositif.text.phrase.Stem;
import org.dispositif.text.phrase.StockPhrases;
import org.dispositif.text.source.Word;

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
      Word word = words.get(i);
      if (stock[i] || SmallWords.has(word.folded(), language)) {
        continue;
      }
      if (!ComparedWords.isHan(text, word.span().start())) {
        add(terms, key(word.folded()), word.span().of(text));
      } else if (i + 1 < stock.length && !stock[i + 1]) {
        addPair(terms, word, words.get(i + 1), text, language);
      }
    }
    return terms;
  }

  private static void addPair(
      Map<String, String> terms, Word word, Word next, String text, String language) {
    boolean together =
        word.span().end() == next.span().start()
            && ComparedWords.isHan(text, next.span().start())
            && !SmallWords.has(next.folded(), language);
    String pair = word.folded() + next.folded();
    if (together && !SmallWords.has(pair, language)) {
      terms.putIfAbsent(pair, pair);
    }
  }

  private static void add(Map<String, String> terms, String key, String printed) {
    if (key.length() >= SHORTEST) {
      terms.putIfAbsent(key, printed);
    }
  }

  /** The idea that a word stands for, by the glossary; else its stem. */
  static String key(String folded) {
    String idea = Glossary.idea(folded);
    return idea == null ? Stem.of(folded) : idea;
  }
}
