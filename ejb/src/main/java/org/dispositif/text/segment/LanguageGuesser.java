package org.dispositif.text.segment;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the language of a text, from one sentence on: by its script, then by the frequent
 * words, the endings and the letters of {@code languages.txt}. Languages outside the UN's six are
 * listed there too, so that none of them is taken for one of the six.
 */
public final class LanguageGuesser {

  private static final String UNKNOWN = "und";
  private static final int SAMPLE = 60_000;
  private static final int FEWEST = 2;
  private static final int WORD = 2;
  private static final int SHORTEST_ENDED = 5;
  private static final int LONGEST_ENDING = 6;
  private static final WordLists LISTS = WordLists.read(LanguageGuesser.class, "languages.txt");
  private static final Map<UnicodeScript, LanguageGuesser> GUESSERS = guessers();

  private final List<String> languages = new ArrayList<>();
  private final Map<String, int[]> words = new HashMap<>();
  private final Map<String, int[]> endings = new HashMap<>();
  private final Map<Character, int[]> letters = new HashMap<>();
  private String unless = UNKNOWN;

  private static Map<UnicodeScript, LanguageGuesser> guessers() {
    Map<UnicodeScript, LanguageGuesser> guessers = new EnumMap<>(UnicodeScript.class);
    for (String line : LISTS.list("scripts")) {
      String[] parts = line.split(" ");
      UnicodeScript script =
          parts[0].equals("KANA") ? UnicodeScript.HIRAGANA : UnicodeScript.forName(parts[0]);
      guessers.put(script, new LanguageGuesser(Arrays.copyOfRange(parts, 1, parts.length)));
    }
    return guessers;
  }

  /** Of the languages that share one script. */
  private LanguageGuesser(String... sharing) {
    for (String name : sharing) {
      boolean taken = name.charAt(0) == '=';
      String language = taken ? name.substring(1) : name;
      unless = taken ? language : unless;
      languages.add(language);
      for (String word : LISTS.words(language)) {
        add(words, Folding.fold(word));
      }
      lines("endings", language).forEach(ending -> add(endings, ending));
      lines("letters", language).forEach(all -> all.chars().forEach(c -> add(letters, (char) c)));
    }
  }

  private static List<String> lines(String heading, String language) {
    return LISTS.list(heading).stream()
        .filter(line -> line.startsWith(language + " "))
        .flatMap(line -> Arrays.stream(line.substring(language.length() + 1).split(" ")))
        .toList();
  }

  /** The language added last has this. */
  private <K> void add(Map<K, int[]> to, K key) {
    int language = languages.size() - 1;
    int[] before = to.getOrDefault(key, new int[0]);
    if (before.length == 0 || before[before.length - 1] != language) {
      int[] after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = language;
      to.put(key, after);
    }
  }

  /** BCP 47 code; "und" where nothing tells. */
  public static String guess(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    LanguageGuesser guesser = GUESSERS.get(script(sample));
    return guesser == null ? UNKNOWN : guesser.among(sample);
  }

  /** The script of most letters; one ideograph is half a word and counts as four letters. */
  private static UnicodeScript script(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        UnicodeScript script = c < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(c);
        counts.merge(kana(script), script == UnicodeScript.HAN ? 4 : 1, Integer::sum);
      }
    }
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (counts.getOrDefault(UnicodeScript.HIRAGANA, 0) * 16 > han) {
      counts.merge(UnicodeScript.HIRAGANA, han, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.UNKNOWN);
  }

  private static UnicodeScript kana(UnicodeScript script) {
    return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
  }

  private String among(String sample) {
    if (languages.size() == 1) {
      return unless;
    }
    int[] scores = new int[languages.size()];
    for (Token token : Token.of(sample)) {
      count(scores, words.get(token.word()), WORD);
      countEnding(scores, token.word());
    }
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      count(scores, c < 0x80 ? null : letters.get(Character.toLowerCase(c)), 1);
    }
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return scores[best] >= FEWEST ? languages.get(best) : unless;
  }

  private void countEnding(int[] scores, String word) {
    if (word.length() < SHORTEST_ENDED) {
      return;
    }
    for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length > 1; length--) {
      int[] ended = endings.get(word.substring(word.length() - length));
      if (ended != null) {
        count(scores, ended, 1);
        return;
      }
    }
  }

  private static void count(int[] scores, int @Nullable [] speakingFor, int weight) {
    if (speakingFor != null) {
      for (int language : speakingFor) {
        scores[language] += weight;
      }
    }
  }
}
