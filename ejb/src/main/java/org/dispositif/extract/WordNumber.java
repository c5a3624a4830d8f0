package org.dispositif.extract;

import java.util.Locale;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** One number in one of Word's formats. */
final class WordNumber {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private WordNumber() {}

  /**
   * @param format as in {@link STNumberFormat}; those of other scripts are printed in digits
   */
  static String print(int number, int format) {
    return switch (format) {
      case STNumberFormat.INT_LOWER_LETTER -> letters(number);
      case STNumberFormat.INT_UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case STNumberFormat.INT_LOWER_ROMAN -> roman(number);
      case STNumberFormat.INT_UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case STNumberFormat.INT_NONE -> "";
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
