package org.dispositif.text.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;

/** Recognises the language of a text: by its script, else by its frequent words. */
public final class LanguageGuesser {

  private static final int SAMPLE = 60_000;
  private static final int FEWEST = 2;
  private static final Map<String, Set<String>> WORDS = read();

  private LanguageGuesser() {}

  private static Map<String, Set<String>> read() {
    WordLists lists = WordLists.read(LanguageGuesser.class, "languages.txt");
    Map<String, Set<String>> words = new HashMap<>();
    for (String language : lists.headings()) {
      Set<String> folded = new HashSet<>();
      lists.words(language).forEach(word -> folded.add(Folding.fold(word)));
      words.put(language, folded);
    }
    return words;
  }

  /** BCP 47 code; "und" where nothing tells. */
  public static String guess(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    String script = byScript(sample);
    return script.isEmpty() ? byWords(sample) : script;
  }

  private static String byScript(String sample) {
    int letters = 0;
    int han = 0;
    int arabic = 0;
    int cyrillic = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        han += c >= '\u4e00' && c <= '\u9fff' ? 1 : 0;
        arabic += c >= '\u0600' && c <= '\u06ff' ? 1 : 0;
        cyrillic += c >= '\u0400' && c <= '\u04ff' ? 1 : 0;
      }
    }
    int most = letters / 3 + 1;
    return han >= most ? "zh" : arabic >= most ? "ar" : cyrillic >= most ? "ru" : "";
  }

  private static String byWords(String sample) {
    Map<String, Integer> counts = new HashMap<>();
    for (Token token : Token.of(sample)) {
      WORDS.forEach(
          (language, words) -> {
            if (words.contains(token.word())) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("und");
  }
}
