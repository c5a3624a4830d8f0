package org.dispositif.text.quote;

import org.dispositif.text.source.Chars;
import org.dispositif.text.source.Folding;

/**
 * What a character is to a comparison of words, found by one look into a table: whole archives are
 * read character by character.
 */
final class Letters {

  /** A letter, digit or mark. */
  static final int WORD = 1;

  /** Han, Kana: written without spaces. */
  static final int SIGN = 2;

  /** Soft hyphens, joiners, marks of direction, the Arabic stroke that lengthens words. */
  static final int IGNORED = 4;

  /** Stands upon or behind a letter. */
  static final int MARK = 8;

  /** Behind it a sentence, paragraph or quotation begins. */
  static final int OPENS = 16;

  /** An apostrophe or a hyphen. */
  static final int JOINT = 32;

  /** Two letters in one. */
  static final int LIGATURE = 64;

  private static final String OPENING =
      ".!?;:\n\u2026\u3002\uff1b\uff1a\uff01\uff1f\u061f\u061b\u06d4"
          + "\u00ab\u201c\u201e\"\u300c\u300e\u300a";

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] = (byte) kinds(c);
    }
  }

  private Letters() {}

  /** Of one character; nothing where it is half of one. */
  static int of(char c) {
    return KINDS[c];
  }

  /** Of the code point that begins here. */
  static int at(String text, int at) {
    char c = text.charAt(at);
    return Character.isSurrogate(c) ? kinds(text.codePointAt(at)) : KINDS[c];
  }

  private static int kinds(int c) {
    int kinds = isWord(c) ? WORD : 0;
    kinds |= isSign(c) ? SIGN : 0;
    kinds |= isIgnored(c) ? IGNORED : 0;
    kinds |= isMark(c) ? MARK : 0;
    if (c <= Character.MAX_VALUE) {
      char folded = Folding.fold((char) c);
      kinds |= OPENING.indexOf(c) >= 0 ? OPENS : 0;
      kinds |= folded == '\'' || folded == '-' ? JOINT : 0;
      kinds |= ligature((char) c).isEmpty() ? 0 : LIGATURE;
    }
    return kinds;
  }

  /** Its letters in small; empty for all other characters. */
  static String ligature(char c) {
    return switch (c) {
      case '\u0153', '\u0152' -> "oe";
      case '\u00e6', '\u00c6' -> "ae";
      case '\u00df' -> "ss";
      case '\ufb01' -> "fi";
      case '\ufb02' -> "fl";
      default -> "";
    };
  }

  private static boolean isWord(int c) {
    return c < 0x300 ? Chars.isLetterOrDigit((char) c) : Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = c < 0x300 ? 0 : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSign(int c) {
    return c >= 0x2e80 && (Character.isIdeographic(c) || c >= 0x3041 && c <= 0x30ff);
  }

  private static boolean isIgnored(int c) {
    return c == 0xad
        || c == 0x640
        || c >= 0x200b && c <= 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x2069
        || c == 0xfeff;
  }
}
