package org.dispositif.extract;

import java.util.Locale;

/** One number of an automatic list, as office programs print it. */
final class ListNumber {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private ListNumber() {}

  /**
   * @param format as OpenDocument names it by its first number: 1, a, A, i, I; empty for none;
   *     others are printed in digits
   */
  static String print(int number, String format) {
    return switch (format) {
      case "a" -> letters(number);
      case "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "i" -> roman(number);
      case "I" -> roman(number).toUpperCase(Locale.ROOT);
      case "" -> "";
      default -> String.valueOf(number);
    };
  }

  /** a, b, ... z, aa, bb, ...: as Word does, not as spreadsheets do. */
  private static String letters(int number) {
    if (number < 1 || number > 26 * 20) {
      return String.valueOf(number);
    }
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 4999) {
      return String.valueOf(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }
}
