package org.dispositif.text.source;

/**
 * What a character is, found by one look into a table: the answers of {@link Character}, for the
 * loops that ask about every character of a text.
 */
public final class Chars {

  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int UPPER = 4;
  private static final int LOWER = 8;
  private static final int NON_SPACING = 16;

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] = kinds((char) c);
    }
  }

  private Chars() {}

  private static byte kinds(char c) {
    int kinds = Character.isLetter(c) ? LETTER : 0;
    kinds |= Character.isDigit(c) ? DIGIT : 0;
    kinds |= Character.isUpperCase(c) ? UPPER : 0;
    kinds |= Character.isLowerCase(c) ? LOWER : 0;
    kinds |= Character.getType(c) == Character.NON_SPACING_MARK ? NON_SPACING : 0;
    return (byte) kinds;
  }

  public static boolean isLetter(char c) {
    return (KINDS[c] & LETTER) != 0;
  }

  public static boolean isDigit(char c) {
    return (KINDS[c] & DIGIT) != 0;
  }

  public static boolean isLetterOrDigit(char c) {
    return (KINDS[c] & (LETTER | DIGIT)) != 0;
  }

  public static boolean isUpper(char c) {
    return (KINDS[c] & UPPER) != 0;
  }

  public static boolean isLower(char c) {
    return (KINDS[c] & LOWER) != 0;
  }

  /** A mark that stands upon the letter before it. */
  public static boolean isNonSpacingMark(char c) {
    return (KINDS[c] & NON_SPACING) != 0;
  }
}
