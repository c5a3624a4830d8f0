package org.dispositif.text.letter;

/** Trims stretches of text. */
final class SpanTrim {

  private static final String TAIL = ".,;:!?\u2026 \u00a0\u202f\\";

  private SpanTrim() {}

  /** The end without white space and final punctuation. */
  static int punctuation(String text, int start, int end) {
    int at = end;
    while (at > start && TAIL.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
