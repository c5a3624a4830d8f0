package org.dispositif.text.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which words a text holds. Asked a few times, it looks through the text; asked often, it keeps all
 * its words.
 */
final class Vocabulary {

  /** Questions that are answered by looking. */
  private static final int FEW = 12;

  private final String source;
  private final Map<String, Boolean> answers = new HashMap<>();
  private @Nullable Set<String> words;

  Vocabulary(String source) {
    this.source = source;
  }

  /**
   * @param word in small letters; hyphens belong to words. Found as it is or with a capital, not
   *     where a capital that stands alone is before it
   */
  boolean has(String word) {
    Set<String> all = words;
    if (all != null) {
      return all.contains(word);
    }
    if (answers.size() < FEW || answers.containsKey(word)) {
      return answers.computeIfAbsent(word, this::find);
    }
    words = collect();
    return words.contains(word);
  }

  private boolean find(String word) {
    return !word.isEmpty()
        && (stands(word)
            || stands(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)));
  }

  private boolean stands(String word) {
    for (int at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1)) {
      if (isWord(at, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int from, int to) {
    boolean begins = from == 0 || !Character.isLetter(source.charAt(from - 1));
    boolean ends = to == source.length() || !isWordChar(source.charAt(to));
    return begins && ends && !isBehindCapital(from);
  }

  /** "A ssembly" holds no word "ssembly". */
  private boolean isBehindCapital(int from) {
    return from > 1
        && source.charAt(from - 1) == ' '
        && Character.isUpperCase(source.charAt(from - 2))
        && (from == 2 || !Character.isLetter(source.charAt(from - 3)));
  }

  private static boolean isWordChar(char c) {
    return Character.isLetter(c) || Signs.isHyphen(c);
  }

  private Set<String> collect() {
    Set<String> found = new HashSet<>();
    for (int at = 0; at < source.length(); at++) {
      int end = at;
      while (end < source.length() && isWordChar(source.charAt(end))) {
        end++;
      }
      if (end > at && isWord(at, end)) {
        found.add(source.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = Math.max(at, end);
    }
    return found;
  }
}
