package org.dispositif.text.source;

import java.text.Normalizer;

/**
 * Folding for comparison only: lower case, no accents, one kind of apostrophe and hyphen, one form
 * of the letters that Arabic and Russian write in several ways, Western digits and signs. The
 * length never changes, so that offsets in the folded text are offsets in the text.
 */
public final class Folding {

  private static final int TABLE = 0x250;
  private static final char[] FOLDED = new char[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      FOLDED[c] = base(c);
    }
  }

  private Folding() {}

  private static char base(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char first = parts.charAt(0);
    boolean accents =
        parts.chars().skip(1).allMatch(m -> Character.getType(m) == Character.NON_SPACING_MARK);
    char base = accents ? first : c;
    return base == '`' || base == '\u00b4' ? '\'' : Character.toLowerCase(base);
  }

  /** The folded form of one character. */
  public static char fold(char c) {
    if (c < TABLE) {
      return FOLDED[c];
    }
    return switch (c) {
      case '\u2019', '\u2018', '\u02bc', '\u2032' -> '\'';
      case '\u2010', '\u2011', '\u2012' -> '-';
      case '\u0451', '\u0401' -> '\u0435';
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
      case '\u0649' -> '\u064a';
      default -> Character.isSurrogate(c) ? c : Character.toLowerCase(western(c));
    };
  }

  /**
   * The Western form of a digit or sign: Arabic and full-width digits, letters, brackets, commas
   * and stops; other characters as they are.
   */
  public static char western(char c) {
    if (c < 0x600) {
      return c;
    }
    return switch (c) {
      case '\u060c', '\u3001' -> ',';
      case '\u061b' -> ';';
      case '\u061f' -> '?';
      case '\u06d4', '\u3002', '\uff61' -> '.';
      case '\u3000' -> ' ';
      default -> {
        if (c >= '\uff01' && c <= '\uff5e') {
          yield (char) (c - 0xfee0);
        }
        boolean digit = c >= '\u0660' && c <= '\u0669' || c >= '\u06f0' && c <= '\u06f9';
        yield digit ? (char) ('0' + Character.digit(c, 10)) : c;
      }
    };
  }

  /** The folded form of a text, of the same length. */
  public static String fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  /** Only the letters and digits of the folded text. */
  public static String letters(CharSequence text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /**
   * Edit distance of two short words, or {@code limit + 1} where it is more than the limit.
   *
   * @param limit small: the work grows with it and the shorter word only
   */
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
    }
    return Math.min(row[b.length()], limit + 1);
  }
}
