package org.dispositif.text.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.cite.TreatyFinder;
import org.dispositif.text.phrase.ComparedWords;
import org.dispositif.text.phrase.StockPhrases;
import org.dispositif.text.segment.KnownAddressees;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;

/**
 * Words that are nobody's own: the formulas of resolutions, the names of organs and officials,
 * titles of treaties, names of persons and bodies (words with capitals side by side).
 */
final class NobodysWords {

  private static final Map<Long, List<long[]>> NAMES = names();

  private NobodysWords() {}

  private static Map<Long, List<long[]>> names() {
    Map<Long, List<long[]>> names = new HashMap<>();
    KnownAddressees.all().values().stream()
        .flatMap(forms -> forms.values().stream())
        .flatMap(Collection::stream)
        .forEach(name -> add(name, names));
    return names;
  }

  /** Single words are left: they say what a text is about. */
  private static void add(String name, Map<Long, List<long[]>> names) {
    Tokens tokens = Tokens.of(name);
    if (tokens.counted(0, tokens.size()) >= 4) {
      long[] words = new long[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = tokens.word(i);
      }
      names.computeIfAbsent(key(words[0], words[1]), k -> new ArrayList<>()).add(words);
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
    BitSet nobodys = new BitSet(tokens.size());
    formulas(tokens, nobodys);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      for (long[] name : NAMES.getOrDefault(key(tokens.word(i), tokens.word(i + 1)), List.of())) {
        if (stands(name, tokens, i)) {
          nobodys.set(i, i + name.length);
        }
      }
      if (isName(tokens, i)) {
        nobodys.set(i, i + 2);
      }
    }
    prose.forEach(span -> treaties(tokens, span, nobodys));
    return nobodys;
  }

  private static void formulas(Tokens tokens, BitSet nobodys) {
    List<Word> words = ComparedWords.of(tokens.text());
    boolean[] stock = StockPhrases.in(words);
    for (int i = 0; i < stock.length; i++) {
      if (stock[i]) {
        set(tokens, words.get(i).span(), nobodys);
      }
    }
  }

  private static void set(Tokens tokens, Span span, BitSet nobodys) {
    nobodys.set(tokens.firstFrom(span.start()), tokens.firstFrom(span.end()));
  }

  private static boolean stands(long[] name, Tokens tokens, int at) {
    int i = 0;
    while (i < name.length && at + i < tokens.size() && tokens.word(at + i) == name[i]) {
      i++;
    }
    return i == name.length;
  }

  private static boolean isName(Tokens tokens, int at) {
    return tokens.is(Tokens.CAPITAL, at)
        && tokens.is(Tokens.CAPITAL, at + 1)
        && !tokens.is(Tokens.OPENS, at + 1);
  }

  private static void treaties(Tokens tokens, Span span, BitSet nobodys) {
    TreatyFinder.find(span.of(tokens.text()))
        .forEach(treaty -> set(tokens, treaty.span().shift(span.start()), nobodys));
  }
}
