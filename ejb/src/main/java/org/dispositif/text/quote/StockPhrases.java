package org.dispositif.text.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.cite.TreatyFinder;
import org.dispositif.text.segment.KnownAddressees;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.WordLists;

/**
 * Words that are nobody's own: the formulas of resolutions ({@code stock.txt}), the names of organs
 * and officials, titles of treaties, names of persons and bodies (words with capitals side by
 * side).
 */
final class StockPhrases {

  private static final Map<Long, List<long[]>> BY_FIRST_TWO = read();

  private StockPhrases() {}

  private static Map<Long, List<long[]>> read() {
    Map<Long, List<long[]>> phrases = new HashMap<>();
    WordLists lists = WordLists.read(StockPhrases.class, "stock.txt");
    lists.headings().forEach(h -> lists.list(h).forEach(line -> add(line, phrases)));
    KnownAddressees.all().values().stream()
        .flatMap(forms -> forms.values().stream())
        .flatMap(Collection::stream)
        .forEach(name -> add(name, phrases));
    return phrases;
  }

  /** Single words are left: they say what a text is about. */
  private static void add(String phrase, Map<Long, List<long[]>> phrases) {
    Tokens tokens = Tokens.of(phrase);
    if (tokens.counted(0, tokens.size()) >= 4) {
      long[] words = new long[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = tokens.word(i);
      }
      phrases.computeIfAbsent(key(words[0], words[1]), k -> new ArrayList<>()).add(words);
    }
  }

  private static long key(long first, long second) {
    return first * 31 + second;
  }

  /**
   * Which words belong to formulas or names.
   *
   * @param prose where names of treaties are looked for
   */
  static BitSet in(Tokens tokens, List<Span> prose) {
    BitSet stock = new BitSet(tokens.size());
    for (int i = 0; i + 1 < tokens.size(); i++) {
      for (long[] phrase :
          BY_FIRST_TWO.getOrDefault(key(tokens.word(i), tokens.word(i + 1)), List.of())) {
        if (stands(phrase, tokens, i)) {
          stock.set(i, i + phrase.length);
        }
      }
      if (isName(tokens, i)) {
        stock.set(i, i + 2);
      }
    }
    prose.forEach(span -> treaties(tokens, span, stock));
    return stock;
  }

  private static boolean stands(long[] phrase, Tokens tokens, int at) {
    int i = 0;
    while (i < phrase.length && at + i < tokens.size() && tokens.word(at + i) == phrase[i]) {
      i++;
    }
    return i == phrase.length;
  }

  private static boolean isName(Tokens tokens, int at) {
    return tokens.is(Tokens.CAPITAL, at)
        && tokens.is(Tokens.CAPITAL, at + 1)
        && !tokens.is(Tokens.OPENS, at + 1);
  }

  private static void treaties(Tokens tokens, Span span, BitSet stock) {
    TreatyFinder.find(span.of(tokens.text()))
        .forEach(
            treaty -> {
              Span title = treaty.span().shift(span.start());
              stock.set(tokens.firstFrom(title.start()), tokens.firstFrom(title.end()));
            });
  }
}
