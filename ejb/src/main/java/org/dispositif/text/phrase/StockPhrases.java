package org.dispositif.text.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.WordLists;

/**
 * What resolutions say whatever they are about: {@code stock.txt}. The phrases of all languages are
 * looked for, since a text may cite in another.
 */
public final class StockPhrases {

  private static final WordLists LISTS = WordLists.read(StockPhrases.class, "stock.txt");

  /** By their first word, the longest first. */
  private static final Map<String, List<List<String>>> PHRASES = read();

  private StockPhrases() {}

  private static Map<String, List<List<String>>> read() {
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (String language : LISTS.headings()) {
      for (String line : LISTS.list(language)) {
        List<String> words = ComparedWords.of(line).stream().map(Word::folded).toList();
        phrases.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(words);
      }
    }
    phrases.values().forEach(l -> l.sort(Comparator.comparing(List<String>::size).reversed()));
    return phrases;
  }

  /** All phrases of a language, as they are written. */
  public static Set<String> of(String language) {
    return LISTS.list(language);
  }

  /** Which of the words, as {@link ComparedWords} parts them, stand in a stock phrase. */
  public static boolean[] in(List<Word> words) {
    boolean[] stock = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      for (List<String> phrase : PHRASES.getOrDefault(words.get(i).folded(), List.of())) {
        if (stands(phrase, words, i)) {
          Arrays.fill(stock, i, i + phrase.size(), true);
          break;
        }
      }
    }
    return stock;
  }

  private static boolean stands(List<String> phrase, List<Word> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int k = 1; k < phrase.size(); k++) {
      if (!phrase.get(k).equals(words.get(at + k).folded())) {
        return false;
      }
    }
    return true;
  }
}
