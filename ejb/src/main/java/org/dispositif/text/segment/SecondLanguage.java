package org.dispositif.text.segment;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.TwoLanguages;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document may be printed in two of the six languages: cues that stand in every line or
 * two of a language are as frequent as a column of it would have them. Few documents are; so the
 * question is cheap, and lines are looked at only then.
 */
final class SecondLanguage {

  private static final WordLists LISTS = WordLists.read(SecondLanguage.class, "languages.txt");

  /** A word that is frequent in a language and none in the others, its blanks included. */
  private record Cue(String language, String word) {}

  private static final List<Cue> CUES = cues();

  /** Characters of the whole document that stand behind one cue of its second language, at most. */
  private static final int SPARSEST = 400;

  private static final int FEWEST = 3;

  /** One character of so many is looked at for its script. */
  private static final int STEP = 16;

  private SecondLanguage() {}

  private static List<Cue> cues() {
    List<Cue> cues = new ArrayList<>();
    for (String line : LISTS.list("cues")) {
      String[] parts = line.split(" ");
      cues.add(new Cue(parts[0], " " + parts[1] + " "));
    }
    return cues;
  }

  /** Null where the document speaks one language, as nearly all do. */
  static @Nullable TwoLanguages of(String source, String language) {
    for (Cue cue : CUES) {
      if (!cue.language.equals(language) && isFrequent(source, cue.word)) {
        return between(language, cue.language);
      }
    }
    String other = byScript(source, language);
    return other == null ? null : between(language, other);
  }

  private static boolean isFrequent(String source, String word) {
    int found = 0;
    int wanted = Math.max(FEWEST, source.length() / SPARSEST);
    for (int at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length())) {
      if (++found >= wanted) {
        return true;
      }
    }
    return false;
  }

  /** A language whose script has a good part of the letters. */
  private static @Nullable String byScript(String source, String language) {
    int[] counts = new int[3];
    int letters = 0;
    for (int i = 0; i < source.length(); i += STEP) {
      char c = source.charAt(i);
      int script = c < 0x400 ? -1 : c < 0x530 ? 0 : c < 0x600 ? -1 : c < 0x700 ? 1 : han(c);
      letters += Character.isLetter(c) ? 1 : 0;
      if (script >= 0) {
        counts[script]++;
      }
    }
    List<String> languages = List.of("ru", "ar", "zh");
    for (int i = 0; i < 3; i++) {
      int share = i == 2 ? 20 : 8;
      if (!languages.get(i).equals(language) && counts[i] > 2 && counts[i] * share > letters) {
        return languages.get(i);
      }
    }
    return null;
  }

  private static int han(char c) {
    return c >= 0x4e00 && c < 0xa000 ? 2 : -1;
  }

  private static TwoLanguages between(String own, String other) {
    return new TwoLanguages(other, weight(own, other), weight(other, own));
  }

  /** What a word says for a language and not for the other. */
  private static ToIntFunction<String> weight(String language, String not) {
    UnicodeScript script =
        switch (language) {
          case "ru" -> UnicodeScript.CYRILLIC;
          case "ar" -> UnicodeScript.ARABIC;
          case "zh" -> UnicodeScript.HAN;
          default -> UnicodeScript.LATIN;
        };
    if (script != UnicodeScript.LATIN) {
      return word -> UnicodeScript.of(word.codePointAt(0)) == script ? 1 + word.length() / 4 : 0;
    }
    Set<String> words = words(language);
    words.removeAll(words(not));
    return words.isEmpty() ? word -> 0 : word -> words.contains(word) ? 1 : 0;
  }

  private static Set<String> words(String language) {
    Set<String> words = new HashSet<>();
    LISTS.words(language).forEach(word -> words.add(Folding.fold(word).replace("'", "")));
    return words;
  }
}
