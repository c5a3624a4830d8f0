package org.dispositif.text.segment;

import java.util.List;
import org.dispositif.text.source.Chars;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The number or sign with which a paragraph begins: "1.", "(a)", "iv)", in Arabic "2 -" and "(أ)",
 * in Russian "б)", in Chinese "一、" and "（a）".
 *
 * @param kind what it is made of
 * @param number as printed, in Western digits, without punctuation; empty for bullets
 * @param ordinal its place in its series, from 1
 * @param end offset behind it and the white space, in the paragraph
 */
public record Marker(Kind kind, String number, int ordinal, int end) {

  /** The series that a marker belongs to. */
  public enum Kind {
    /** "1." */
    ARABIC,
    /** "1)", "(1)" */
    ENCLOSED_ARABIC,
    LETTER,
    ROMAN,
    UPPER_LETTER,
    UPPER_ROMAN,
    BULLET
  }

  private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u00b7\u2023*-\u2013\u2014\u25a0";
  private static final String CONFUSED = "lIi!|[]OoSsBZgqGb";
  private static final String CONFUSED_WITH = "11111110055829966";
  private static final int LONGEST = 6;
  private static final String STROKES = "-\u2013\u2014\u0640";
  private static final char TATWEEL = '\u0640';
  private static final String HAN_DIGITS = "一二三四五六七八九十";

  /** The letters of each script in the order of its lists: Latin, Russian, Arabic, Chinese. */
  private static final List<String> ORDERS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "абвгдежзиклмнопрстуфхцчшщэюя",
          "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
          "甲乙丙丁戊己庚辛壬癸");

  /** Null where the text begins with words. */
  public static @Nullable Marker of(String text) {
    if (text.length() < 3) {
      return null;
    }
    char first = Folding.western(text.charAt(0));
    if (BULLETS.indexOf(first) >= 0) {
      return text.charAt(1) == ' ' ? new Marker(Kind.BULLET, "", 0, 2) : null;
    }
    boolean open = first == '(' || first == '[' || isMirrored(text, first);
    int from = open ? skipSpace(text, 1) : 0;
    int to = from;
    while (to < text.length() && to - from <= LONGEST && isNumberSign(text, to)) {
      to++;
    }
    int sign = skipSpace(text, to);
    if (to == from || to - from > LONGEST || sign >= text.length()) {
      return null;
    }
    String number = western(text, from, to);
    return number.isEmpty() ? null : closed(text, number, open, sign);
  }

  /** ")أ(": brackets of a line that runs from the right, in the order of their shapes. */
  private static boolean isMirrored(String text, char first) {
    int close = first == ')' ? text.indexOf('(', 1) : -1;
    return close > 0 && close <= LONGEST && isArabic(text.charAt(1));
  }

  /** Without the stroke that lengthens Arabic letters. */
  private static String western(String text, int from, int to) {
    StringBuilder number = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != TATWEEL) {
        number.append(Folding.western(text.charAt(i)));
      }
    }
    return number.toString();
  }

  /**
   * The marker that a scan damaged ("l. ", "S. ", "1, "), if it can be read as the number expected.
   */
  static @Nullable Marker damaged(String text, int expected) {
    int space = text.indexOf(' ');
    if (space < 1 || space > 4) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < space; i++) {
      int at = CONFUSED.indexOf(text.charAt(i));
      if (at >= 0) {
        digits.append(CONFUSED_WITH.charAt(at));
      } else if (isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      } else if (i == 0 || ".,:;".indexOf(text.charAt(i)) < 0) {
        return null;
      }
    }
    String number = String.valueOf(expected);
    boolean read = number.contentEquals(digits);
    return read ? new Marker(Kind.ARABIC, number, expected, skipSpace(text, space)) : null;
  }

  private static @Nullable Marker closed(String text, String number, boolean open, int sign) {
    char close = Folding.western(text.charAt(sign));
    boolean point =
        !open && (close == '.' || isStroke(text, number, sign) || isListComma(text, number, sign));
    boolean mirrored = open && close == '(' && isArabic(text.charAt(1));
    if (!point
        && close != ')'
        && !isDegree(close, number)
        && !mirrored
        && !(open && close == ']')) {
      return null;
    }
    int end = sign + 1;
    boolean apart = end >= text.length() || text.charAt(end) == ' ' || startsWord(text, end, point);
    Kind kind = kind(number, point);
    if (kind == null || !apart) {
      return null;
    }
    String printed = isHan(number) && kind != Kind.LETTER ? String.valueOf(han(number)) : number;
    return new Marker(kind, printed, ordinal(kind, printed), skipSpace(text, end));
  }

  /** "1° Que": French and Spanish number so. */
  private static boolean isDegree(char close, String number) {
    return (close == '\u00b0' || close == '\u00ba') && isDigit(number.charAt(0));
  }

  /** "2 -" before Arabic words. */
  private static boolean isStroke(String text, String number, int sign) {
    if (STROKES.indexOf(text.charAt(sign)) < 0 || !isDigit(number.charAt(0))) {
      return false;
    }
    int words = skipSpace(text, sign + 1);
    return words < text.length() && isArabic(text.charAt(words));
  }

  /** "一、" and "1、" in Chinese. */
  private static boolean isListComma(String text, String number, int sign) {
    return text.charAt(sign) == '\u3001' && (isHan(number) || isDigit(number.charAt(0)));
  }

  /** "1.Decides": printers forget the space. */
  private static boolean startsWord(String text, int at, boolean point) {
    char c = text.charAt(at);
    return Character.getType(c) == Character.OTHER_LETTER
        || Character.isUpperCase(c)
            && (!point || at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1)));
  }

  private static @Nullable Kind kind(String number, boolean point) {
    if (isOfDigits(number)) {
      return arabicKind(number, point);
    }
    if (isHan(number)) {
      return han(number) == 0 ? null : point ? Kind.ARABIC : Kind.ENCLOSED_ARABIC;
    }
    if (Character.getType(number.charAt(0)) == Character.OTHER_LETTER) {
      return number.length() == 1 && !point && letter(number) > 0 ? Kind.LETTER : null;
    }
    return latinKind(number, point);
  }

  private static boolean isOfDigits(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (!isDigit(number.charAt(i)) && number.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Kind latinKind(String number, boolean point) {
    boolean low = true;
    boolean up = true;
    for (int i = 0; i < number.length(); i++) {
      low &= Chars.isLower(number.charAt(i));
      up &= Chars.isUpper(number.charAt(i));
    }
    if (!low && !up || point && low && number.length() > 1) {
      return null;
    }
    boolean roman = roman(number) > 0;
    if (number.length() == 1 && !roman || isDoubled(number) && !roman) {
      return low ? Kind.LETTER : Kind.UPPER_LETTER;
    }
    return roman ? low ? Kind.ROMAN : Kind.UPPER_ROMAN : null;
  }

  private static @Nullable Kind arabicKind(String number, boolean point) {
    boolean tooLong = number.length() > 3 && number.indexOf('.') < 0;
    return tooLong ? null : point ? Kind.ARABIC : Kind.ENCLOSED_ARABIC;
  }

  private static boolean isDoubled(String number) {
    return number.length() == 2 && number.charAt(0) == number.charAt(1);
  }

  private static int ordinal(Kind kind, String number) {
    return switch (kind) {
      case ARABIC, ENCLOSED_ARABIC -> arabic(number);
      case LETTER, UPPER_LETTER -> letter(number);
      case ROMAN, UPPER_ROMAN -> roman(number);
      case BULLET -> 0;
    };
  }

  private static int arabic(String number) {
    String last = number.substring(number.lastIndexOf('.') + 1);
    return last.isEmpty() || last.length() > 4 ? 0 : Integer.parseInt(last);
  }

  /** a = 1, aa = 27; in each script by the order in which its lists are lettered. */
  static int letter(String number) {
    char c = Folding.fold(number.charAt(0));
    for (String order : ORDERS) {
      int index = order.indexOf(c) + 1;
      if (index > 0) {
        return number.length() == 1 ? index : index + order.length();
      }
    }
    return 0;
  }

  private static boolean isHan(String number) {
    return HAN_DIGITS.indexOf(number.charAt(0)) >= 0;
  }

  /** The value of a Chinese number up to 99, 0 where it is none: "二十一" is 21. */
  private static int han(String number) {
    int value = 0;
    int digit = 0;
    for (int i = 0; i < number.length(); i++) {
      int read = HAN_DIGITS.indexOf(number.charAt(i)) + 1;
      if (read == 0) {
        return 0;
      }
      value += read == 10 ? 10 * Math.max(1, digit) : 0;
      digit = read == 10 ? 0 : read;
    }
    return value + digit;
  }

  /** This marker read as a letter: "i)" behind "h)". */
  public Marker asLetter() {
    Kind to = kind == Kind.ROMAN ? Kind.LETTER : Kind.UPPER_LETTER;
    return new Marker(to, number, letter(number), end);
  }

  /** The same, where other characters stand before it. */
  Marker shift(int by) {
    return new Marker(kind, number, ordinal, end + by);
  }

  /** The same number taken for one of another series. */
  Marker as(Kind other) {
    return new Marker(other, number, ordinal, end);
  }

  public boolean mayBeLetter() {
    return (kind == Kind.ROMAN || kind == Kind.UPPER_ROMAN) && number.length() == 1;
  }

  /** The value of a Roman number up to 100, 0 where it is none. */
  static int roman(String number) {
    int value = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = digit(number.charAt(i));
      int next = i + 1 < number.length() ? digit(number.charAt(i + 1)) : 0;
      if (digit == 0) {
        return 0;
      }
      value += digit < next ? -digit : digit;
    }
    return value;
  }

  private static int digit(char c) {
    return switch (c) {
      case 'I', 'i' -> 1;
      case 'V', 'v' -> 5;
      case 'X', 'x' -> 10;
      case 'L', 'l' -> 50;
      case 'C', 'c' -> 100;
      default -> 0;
    };
  }

  private static boolean isNumberSign(String text, int at) {
    char c = Folding.western(text.charAt(at));
    boolean inner = c == '.' && at > 0 && at + 1 < text.length();
    return isDigit(c)
        || inner && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1))
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= 0x400 && (c == TATWEEL || HAN_DIGITS.indexOf(c) >= 0 || isLettering(c));
  }

  private static boolean isLettering(char c) {
    char folded = Folding.fold(c);
    return ORDERS.stream().anyMatch(order -> order.indexOf(folded) >= 0);
  }

  private static boolean isArabic(char c) {
    return c >= 0x620 && c <= 0x64a || c >= 0x660 && c <= 0x669;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
