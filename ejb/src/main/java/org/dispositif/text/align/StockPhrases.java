package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.WordLists;

/**
 * What clauses of resolutions say whatever they are about, {@code stock.txt}: two clauses that
 * share only this do not correspond.
 */
final class StockPhrases {

  /** By their first word, the longest first. */
  private static final Map<String, List<List<String>>> PHRASES = read();

  private StockPhrases() {}

  private static Map<String, List<List<String>>> read() {
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (String line : WordLists.lines(StockPhrases.class, "stock.txt")) {
      List<String> words =
          Tokens.of(line, new Span(0, line.length())).stream().map(Word::folded).toList();
      phrases.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(words);
    }
    phrases.values().forEach(l -> l.sort(Comparator.comparing(List<String>::size).reversed()));
    return phrases;
  }

  /** Which of the words stand in a stock phrase. */
  static boolean[] in(List<Word> words) {
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
    for (int k = 0; k < phrase.size(); k++) {
      if (!phrase.get(k).equals(words.get(at + k).folded())) {
        return false;
      }
    }
    return true;
  }
}
