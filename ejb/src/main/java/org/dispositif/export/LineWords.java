package org.dispositif.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in the pieces between which a line may end: words, the white space between them, and
 * Chinese signs one by one, with their punctuation kept from the ends of lines where it does not
 * belong.
 */
final class LineWords {

  private static final String CLOSING = "、。，．：；？！）」』》〉】〕”’…—";
  private static final String OPENING = "（「『《〈【〔“‘";

  private LineWords() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int next = text.offsetByCodePoints(at, 1);
      if (next == text.length() || ends(text.codePointAt(at), text.codePointAt(next))) {
        words.add(text.substring(from, next));
        from = next;
      }
      at = next;
    }
    return words;
  }

  /** Whether a piece ends between two characters. */
  private static boolean ends(int a, int b) {
    if (a == '\n' || b == '\n' || space(a) != space(b)) {
      return true;
    }
    boolean chinese = chinese(a) || chinese(b);
    return chinese && !space(a) && OPENING.indexOf(a) < 0 && CLOSING.indexOf(b) < 0;
  }

  /** White space at which a line may end: not the no-break spaces. */
  private static boolean space(int c) {
    return c == ' ' || (Character.isWhitespace(c) && c != '\n');
  }

  private static boolean chinese(int c) {
    return Character.isIdeographic(c) || (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFFF0);
  }

  /** Whether a text is in a script that knows no italics: its figures stand upright too. */
  static boolean upright(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .mapToObj(Character.UnicodeScript::of)
        .anyMatch(s -> s == Character.UnicodeScript.ARABIC || s == Character.UnicodeScript.HAN);
  }
}
