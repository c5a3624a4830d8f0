package org.dispositif.text.cite;

import org.dispositif.text.cite.CitedNumber.Form;
import org.dispositif.text.source.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number of a resolution at one place by hand, in constant time: "60/251", "S-9/1",
 * "62/237 A", "217 A (III)", "1325 (2000)", also as scans damage them: "31 /20", "l325 ( 2000)",
 * "194 (Ill)", "39/9 S F".
 */
final class NumberScanner {

  private static final int MOST_DIGITS = 4;
  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2099;

  private final String text;
  private int at;

  private NumberScanner(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Null where no such number begins here. */
  static @Nullable CitedNumber at(String text, int start) {
    if (!mayBegin(text, start) || start > 0 && "/.-".indexOf(text.charAt(start - 1)) >= 0) {
      return null;
    }
    return new NumberScanner(text, start).read();
  }

  /**
   * A digit; a letter taken for one, or the sign of a special session, before something like it.
   */
  private static boolean mayBegin(String text, int start) {
    char c = text.charAt(start);
    if (Chars.isDigit(c) || Chars.isLower(c) && c != 'l') {
      return Chars.isDigit(c);
    }
    char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    return c == 'E' ? next == 'S' : Ocr.digit(c) >= 0 && (Ocr.digit(next) >= 0 || next == '-');
  }

  private @Nullable CitedNumber read() {
    int start = at;
    String special = special();
    String first = digits();
    if (first.isEmpty()) {
      return null;
    }
    first = spread(first);
    int behind = at;
    spaces();
    if (peek(0) == '/') {
      at++;
      spaces();
      return slashed(start, special + first);
    }
    if (peek(0) == '.' && at == behind) {
      at++;
      String second = digits();
      return second.isEmpty() || isWord(peek(0))
          ? null
          : number(start, Form.DOTTED, first + "." + second);
    }
    String letter = letter();
    spaces();
    return special.isEmpty() && peek(0) == '(' ? bracketed(start, first, letter) : null;
  }

  /** "3 7 /233": a scan that sets the stroke apart has spread the session's two digits too. */
  private String spread(String first) {
    boolean digits = first.length() == 1 && peek(0) == ' ' && Character.isDigit(peek(1));
    if (!digits || peek(2) != ' ' || peek(3) != '/' || !Character.isDigit(peek(4))) {
      return first;
    }
    at += 2;
    return first + Ocr.digits(String.valueOf(peek(-1)));
  }

  /** "S-", "ES-" before the number of a special session. */
  private String special() {
    String found = text.startsWith("S-", at) ? "S-" : text.startsWith("ES-", at) ? "ES-" : "";
    at += found.length();
    return found;
  }

  private @Nullable CitedNumber slashed(int start, String first) {
    String special = special();
    String second = digits();
    if (second.isEmpty()) {
      return null;
    }
    if (!special.isEmpty()) {
      if (peek(0) != '/') {
        return null;
      }
      at++;
      second = second + "/" + digits();
    }
    second += splitDigit();
    if (peek(0) == '/' || peek(0) == '-' && Character.isLetter(peek(1))) {
      return null;
    }
    boolean yearly = isYear(first);
    return finished(start, yearly ? Form.YEARLY : Form.SESSION, first + "/" + special + second);
  }

  /** "39/9 S F", "31/6 l du": a digit that a scan set apart and took for a letter. */
  private String splitDigit() {
    boolean apart = peek(0) == ' ' && Ocr.digit(peek(1)) >= 0 && !Character.isDigit(peek(1));
    boolean small = peek(1) == 'l' && peek(2) == ' ';
    boolean before = peek(2) == ' ' && isPartLetter(at + 3);
    if (!apart || !small && !before) {
      return "";
    }
    at += 2;
    return String.valueOf(Ocr.digit(peek(-1)));
  }

  private @Nullable CitedNumber bracketed(int start, String first, String letter) {
    int close = text.indexOf(')', at);
    if (close < 0 || close - at > 12) {
      return null;
    }
    String inside = text.substring(at + 1, close).replace(" ", "");
    at = close + 1;
    String year = Ocr.digits(inside);
    if (letter.isEmpty() && isYear(year)) {
      return number(start, Form.YEAR, first + " (" + year + ")");
    }
    String roman = roman(inside);
    if (roman.isEmpty()) {
      return null;
    }
    String number = first + "(" + roman + ")";
    return letter.isEmpty()
        ? finished(start, Form.ROMAN, number)
        : new CitedNumber(start, at, Form.ROMAN, number, letter);
  }

  private static boolean isYear(String digits) {
    if (digits.length() != MOST_DIGITS
        || !Character.isDigit(digits.charAt(0))
        || digits.indexOf('-') > 0) {
      return false;
    }
    int year = Integer.parseInt(digits);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static String roman(String inside) {
    String special = inside.startsWith("ES-") ? "ES-" : inside.startsWith("S-") ? "S-" : "";
    StringBuilder roman = new StringBuilder(special);
    for (int i = special.length(); i < inside.length(); i++) {
      char c = inside.charAt(i) == 'l' || inside.charAt(i) == '1' ? 'I' : inside.charAt(i);
      if ("IVXL".indexOf(c) >= 0) {
        roman.append(c);
      } else if ("'.".indexOf(c) < 0) {
        return "";
      }
    }
    return roman.length() == special.length() ? "" : roman.toString();
  }

  private CitedNumber finished(int start, Form form, String number) {
    int end = at;
    String letter = letter();
    return new CitedNumber(start, letter.isEmpty() ? end : at, form, number, letter);
  }

  private CitedNumber number(int start, Form form, String number) {
    return new CitedNumber(start, at, form, number, "");
  }

  /** The letter of a part, " A"; nothing is read where there is none. */
  private String letter() {
    int from = peek(0) == ' ' ? at + 1 : at;
    if (!isPartLetter(from)) {
      return "";
    }
    at = from + 1;
    return text.substring(from, at);
  }

  /** A capital on its own; scans glue a short word to it ("122 Edu"). */
  private boolean isPartLetter(int i) {
    if (i >= text.length() || text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
      return false;
    }
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    boolean glued = text.startsWith("du ", i + 1) || text.startsWith("et ", i + 1);
    return glued
        || !isWord(next) && "'\u2019./".indexOf(next) < 0
        || next == '.' && !isWord(charAt(i + 3));
  }

  private void spaces() {
    while (peek(0) == ' ' || peek(0) == '\u00a0') {
      at++;
    }
  }

  /** Up to four digits, also those that scans take for letters; empty where none is a digit. */
  private String digits() {
    int from = at;
    boolean real = false;
    while (at - from <= MOST_DIGITS && (Ocr.digit(peek(0)) >= 0 || isStray())) {
      real |= Character.isDigit(peek(0));
      at++;
    }
    boolean whole = real && at - from <= MOST_DIGITS && !isLower(peek(0));
    String digits = whole ? Ocr.digits(text.substring(from, at)) : "";
    at = whole ? at : from;
    return digits;
  }

  /** A quotation mark that a scan saw between two digits. */
  private boolean isStray() {
    return peek(0) == '"' && Character.isDigit(peek(-1)) && Character.isDigit(peek(1));
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && (c < 0x2e80 || c > 0x9fff);
  }

  private char peek(int ahead) {
    return charAt(at + ahead);
  }

  private char charAt(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }
}
