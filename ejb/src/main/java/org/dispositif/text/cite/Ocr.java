package org.dispositif.text.cite;

import org.dispositif.text.source.Chars;

/** Digits that scans take for letters, and digits of other scripts. */
final class Ocr {

  private Ocr() {}

  /** The digit that a sign stands for in a number, -1 for none. */
  static int digit(char c) {
    return switch (c) {
      case 'l', 'I' -> 1;
      case 'O' -> 0;
      case 'S' -> 5;
      default -> Chars.isDigit(c) ? Character.digit(c, 10) : -1;
    };
  }

  /**
   * The number that some signs stand for, a stray quote left out; empty where one of them is no
   * digit.
   */
  static String digits(String signs) {
    StringBuilder digits = new StringBuilder(signs.length());
    for (int i = 0; i < signs.length(); i++) {
      if (signs.charAt(i) == '"') {
        continue;
      }
      int digit = digit(signs.charAt(i));
      if (digit < 0) {
        return "";
      }
      digits.append(digit);
    }
    return digits.toString();
  }
}
