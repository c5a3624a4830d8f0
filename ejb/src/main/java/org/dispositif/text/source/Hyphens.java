package org.dispositif.text.source;

import java.util.Locale;
import java.util.Set;

/**
 * What stands between two lines of a paragraph: a space, or the halves of a split word. Whether a
 * hyphen belongs to the word is seen from the text itself, then from a list of compounds.
 */
final class Hyphens {

  enum Between {
    SPACE,
    DROP,
    KEEP
  }

  private static final Set<String> HYPHENED = ReadingTextMaker.WORDS.words("hyphened");

  private final Vocabulary words;

  Hyphens(Vocabulary words) {
    this.words = words;
  }

  Between between(String before, String after) {
    if (Signs.endsWithScannedHyphen(before) && Signs.startsLow(after)) {
      return Between.DROP;
    }
    if (!Signs.endsWithHyphen(before)) {
      boolean leftOver = Signs.startsWithLeftOver(after) && Signs.endsWithWord(before);
      return leftOver ? Between.KEEP : Between.SPACE;
    }
    if (!Signs.startsLow(after)) {
      return Between.KEEP;
    }
    String head = wordAtEnd(before);
    String tail = wordAtStart(after);
    if (words.has(head + "-" + tail)) {
      return Between.KEEP;
    }
    boolean compound = HYPHENED.contains(head) || head.indexOf('-') >= 0;
    return compound && !words.has(head + tail) ? Between.KEEP : Between.DROP;
  }

  private static String wordAtEnd(String line) {
    return bare(Signs.lastWord(line));
  }

  private static String wordAtStart(String line) {
    return bare(Signs.firstWord(line));
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (to > from && !Character.isLetter(word.charAt(to - 1))) {
      to--;
    }
    while (from < to && !Character.isLetter(word.charAt(from))) {
      from++;
    }
    return word.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
