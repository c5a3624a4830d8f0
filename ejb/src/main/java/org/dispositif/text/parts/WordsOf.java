package org.dispositif.text.parts;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Folding;

/** The words of a stretch of text, folded; an elided word is one of its own: "d'", "un". */
record WordsOf(int start, int end, String word) {

  /**
   * @param most how many are wanted
   */
  static List<WordsOf> in(String text, int from, int to, int most) {
    List<WordsOf> words = new ArrayList<>();
    int at = from;
    while (at < to && words.size() < most) {
      if (!isOfWord(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < to && isOfWord(text.charAt(end))) {
        end++;
      }
      end = end < to && Folding.fold(text.charAt(end)) == '\'' ? end + 1 : end;
      words.add(new WordsOf(at, end, Folding.fold(text.substring(at, end))));
      at = end;
    }
    return words;
  }

  static List<WordsOf> in(String text) {
    return in(text, 0, text.length(), Integer.MAX_VALUE);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
