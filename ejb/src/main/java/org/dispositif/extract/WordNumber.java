package org.dispositif.extract;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** One number in one of Word's formats. */
final class WordNumber {

  private WordNumber() {}

  /**
   * @param format as in {@link STNumberFormat}; those of other scripts are printed in digits
   */
  static String print(int number, int format) {
    return ListNumber.print(
        number,
        switch (format) {
          case STNumberFormat.INT_LOWER_LETTER -> "a";
          case STNumberFormat.INT_UPPER_LETTER -> "A";
          case STNumberFormat.INT_LOWER_ROMAN -> "i";
          case STNumberFormat.INT_UPPER_ROMAN -> "I";
          case STNumberFormat.INT_NONE -> "";
          default -> "1";
        });
  }
}
