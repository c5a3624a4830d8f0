package org.dispositif.text.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.WordLists;
import org.dispositif.text.source.Words;

/**
 * The words of a text that tell what it is about, by their stems: folded, without endings, without
 * those of {@code stops.txt} and {@code stock.txt}. A stem is the beginning of a word, so that
 * related languages meet in it ("mécanisme", "mechanism" do not, "surveillance" does).
 */
final class Terms {

  private static final int STEM = 7;
  private static final int SHORTEST = 3;
  private static final int IDEOGRAPHS = 0x2e80;
  private static final WordLists STOPS = WordLists.read(Terms.class, "stops.txt");
  private static final WordLists STOCK = WordLists.read(Terms.class, "stock.txt");
  private static final Map<String, Set<String>> STOPS_OF = new HashMap<>();

  static {
    STOPS.headings().forEach(l -> STOPS_OF.put(l, Set.copyOf(STOPS.words(l))));
  }

  private Terms() {}

  /**
   * Stems in the order of the text, each with the word that it came from first, as printed.
   *
   * @param language BCP 47 code
   */
  static Map<String, String> of(String text, String language) {
    Map<String, String> stems = new LinkedHashMap<>();
    Set<String> stops = STOPS_OF.getOrDefault(language, Set.of());
    boolean[] stock = stock(text, language);
    for (Word word : Words.of(text, new Span(0, text.length()))) {
      if (!stock[word.span().start()] && !stops.contains(word.folded())) {
        add(stems, word, text);
      }
    }
    return stems;
  }

  private static void add(Map<String, String> stems, Word word, String text) {
    if (word.folded().charAt(0) >= IDEOGRAPHS) {
      pairs(word.folded()).forEach(pair -> stems.putIfAbsent(pair, pair));
      return;
    }
    String key = key(word.folded());
    if (key.length() >= SHORTEST) {
      stems.putIfAbsent(key, word.span().of(text));
    }
  }

  /** The idea that a word stands for, by the glossary; else its stem. */
  static String key(String folded) {
    String idea = Glossary.idea(folded);
    return idea == null ? stem(folded) : idea;
  }

  /** The beginning of a word, without the ending of plurals. */
  static String stem(String folded) {
    String word = folded;
    if (word.length() > 4 && (word.endsWith("s") || word.endsWith("x"))) {
      word = word.substring(0, word.length() - 1);
    }
    if (word.length() > 5 && word.endsWith("e")) {
      word = word.substring(0, word.length() - 1);
    }
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }

  private static List<String> pairs(String run) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 2 <= run.length(); i++) {
      pairs.add(run.substring(i, i + 2));
    }
    return pairs;
  }

  /** The places that stand in a stock phrase. */
  private static boolean[] stock(String text, String language) {
    String folded = Folding.fold(text);
    boolean[] inside = new boolean[text.length()];
    for (String phrase : STOCK.list(language)) {
      for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
        java.util.Arrays.fill(inside, at, at + phrase.length(), true);
      }
    }
    return inside;
  }
}
