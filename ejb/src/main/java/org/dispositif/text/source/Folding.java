package org.dispositif.text.source;

import java.text.Normalizer;

/**
 * Folding for comparison only: lower case, no accents, one kind of apostrophe and hyphen, one form
 * of the letters that Arabic and Russian write in several ways, Western digits and signs. The
 * length never changes, so that offsets in the folded text are offsets in the text.
 */
public final class Folding {

  /** Up to here letters have accents, which the table of Unicode takes off. */
  private static final int ACCENTED = 0x250;

  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = c < ACCENTED ? base((char) c) : other((char) c);
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
    return FOLDED[c];
  }

  private static char other(char c) {
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
  public static String fold(String text) {
    return fold(text, 0, text.length());
  }

  /** The folded form of a stretch of text. */
  public static String fold(String text, int from, int to) {
    char[] folded = new char[to - from];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(from + i));
    }
    return new String(folded);
  }

  /** Only the letters and digits of the folded text. */
  public static String letters(CharSequence text) {
    char[] letters = new char[text.length()];
    int count = 0;
    for (int i = 0; i < letters.length; i++) {
      char c = fold(text.charAt(i));
      if (Chars.isLetterOrDigit(c)) {
        letters[count++] = c;
      }
    }
    return new String(letters, 0, count);
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
      if (row(row, i, a.charAt(i - 1), b, limit) > limit) {
        return limit + 1;
      }
    }
    return Math.min(row[b.length()], limit + 1);
  }

  /**
   * The next row of the table of distances, as far as a distance within the limit can lie in it;
   * its least value.
   */
  private static int row(int[] row, int i, char c, String b, int limit) {
    int from = Math.max(1, i - limit);
    int to = Math.min(b.length(), i + limit);
    int diagonal = row[from - 1];
    int left = from == 1 ? i : limit + 1;
    int least = left;
    row[from - 1] = left;
    for (int j = from; j <= to; j++) {
      // right of the band above nothing was counted
      int above = j == i + limit ? limit + 1 : row[j];
      int changed = c == b.charAt(j - 1) ? diagonal : diagonal + 1;
      left = Math.min(changed, Math.min(above, left) + 1);
      row[j] = left;
      diagonal = above;
      least = Math.min(least, left);
    }
    return least;
  }
}
