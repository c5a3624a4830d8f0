package org.dispositif.text.source;

/**
 * Words set with a space between their letters: "R é s o l u t i o n a d o p t é e". They are
 * joined where wider gaps tell the words apart, or where there is but one word.
 */
final class LetterSpacing {

  /** Letters of the longest single word that is joined. */
  private static final int LONGEST_WORD = 14;

  private static final int FEWEST = 4;

  private LetterSpacing() {}

  /** Whether all that stands in the line is single letters and signs. */
  static boolean is(char[] source, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      if (Chars.isLetterOrDigit(source[i])) {
        boolean apart = i + 1 == end || !Chars.isLetterOrDigit(source[i + 1]);
        if (!apart) {
          return false;
        }
        letters += Chars.isLetter(source[i]) ? 1 : 0;
      }
    }
    return letters >= FEWEST && mayBeJoined(source, start, end, letters);
  }

  private static boolean mayBeJoined(char[] source, int start, int end, int letters) {
    boolean gaps = false;
    boolean spaced = false;
    boolean row = true;
    char before = 0;
    for (int i = start; i < end; i++) {
      char c = source[i];
      gaps |= LineCleaner.isSpace(c) && i > start && LineCleaner.isSpace(source[i - 1]);
      spaced |= LineCleaner.isSpace(c);
      row &= !Chars.isLetter(c) || before == 0 || c == before + 1;
      before = Chars.isLetter(c) ? c : before;
    }
    return spaced && !row && (gaps || letters <= LONGEST_WORD);
  }

  /** The line with its words whole. */
  static String joined(char[] source, int start, int end) {
    StringBuilder out = new StringBuilder();
    int gap = 0;
    for (int i = start; i < end; i++) {
      char c = source[i];
      if (LineCleaner.isSpace(c)) {
        gap++;
      } else {
        out.append(gap > 1 ? " " : "").append(c);
        gap = 0;
      }
    }
    return out.toString();
  }
}
