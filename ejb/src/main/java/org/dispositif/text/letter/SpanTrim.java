package org.dispositif.text.letter;

import java.util.Set;

/** Trims stretches of text. */
final class SpanTrim {

  private static final String TAIL =
      ".,;:!?\u2026 \u00a0\u202f\\\u060c\u061b\u061f\u3002\uff0c\uff1b\uff1a\uff01\uff1f";

  private SpanTrim() {}

  /** The end without final punctuation, and without the "; and" that leads to the next item. */
  static int coordinator(String text, int start, int end, Set<String> coordinators) {
    int at = punctuation(text, start, end);
    for (String word : coordinators) {
      int before = at - word.length() - 2;
      if (before > start
          && text.startsWith(word, before + 2)
          && ";,".indexOf(text.charAt(before)) >= 0) {
        return punctuation(text, start, before);
      }
    }
    return at;
  }

  /** The end without a last word of this list; the same end where another word stands there. */
  static int withoutLastWord(String text, int start, int end, Set<String> words) {
    for (String word : words) {
      int cut = end - word.length();
      if (cut > start + 1 && text.startsWith(word, cut) && text.charAt(cut - 1) == ' ') {
        return cut;
      }
    }
    return end;
  }

  /** The end without white space and final punctuation. */
  static int punctuation(String text, int start, int end) {
    int at = end;
    while (at > start && TAIL.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
