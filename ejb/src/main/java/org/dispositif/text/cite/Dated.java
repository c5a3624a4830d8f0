package org.dispositif.text.cite;

import org.dispositif.text.source.Folding;

/** Whether a date stands right behind a number, "du 12 décembre 1979", "of 3 May 2016". */
final class Dated {

  private static final int WORDS = 6;

  private Dated() {}

  static boolean behind(String text, int from) {
    int i = from;
    boolean day = false;
    for (int words = 0; words < WORDS && i < text.length(); words++) {
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
      int end = i;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      String word = Folding.fold(text.substring(i, end));
      if (word.isEmpty()) {
        return false;
      }
      if (day && Months.is(word)) {
        return true;
      }
      boolean number = Character.isDigit(word.charAt(0)) || isDamagedDay(text.substring(i, end));
      if (!number && word.length() > 1 && !CitationWords.ENUMERATION.contains(word)) {
        return false;
      }
      day |= number;
      i = end;
    }
    return false;
  }

  /** "IS", "2S", "lO": a day as scans damage it. */
  static boolean isDamagedDay(String word) {
    return word.length() == 2 && !Ocr.digits(word).isEmpty();
  }
}
