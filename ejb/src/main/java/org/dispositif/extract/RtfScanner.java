package org.dispositif.extract;

import java.nio.charset.StandardCharsets;

/**
 * Cuts RTF into its signs: groups, control words with their number, bytes written in hexadecimal,
 * plain characters. Never fails: what is broken off ends the file.
 */
final class RtfScanner {

  enum Sign {
    OPEN,
    CLOSE,
    WORD,
    BYTE,
    END
  }

  /** Of a control word without a number. */
  static final int NONE = Integer.MIN_VALUE;

  private static final int LONGEST_WORD = 32;

  private final byte[] content;
  private int at;
  private String word = "";
  private int number = NONE;
  private int value;

  RtfScanner(byte[] content) {
    this.content = content;
  }

  /** The control word last read: letters, or one sign. */
  String word() {
    return word;
  }

  /** Its number, or {@link #NONE}. */
  int number() {
    return number;
  }

  /** The byte last read. */
  int value() {
    return value;
  }

  /** Passes over binary data. */
  void skip(int bytes) {
    at = (int) Math.min(content.length, at + (long) Math.max(0, bytes));
  }

  Sign next() {
    while (at < content.length) {
      int c = content[at++] & 0xFF;
      switch (c) {
        case '{':
          return Sign.OPEN;
        case '}':
          return Sign.CLOSE;
        case '\\':
          return control();
        case '\r', '\n', 0:
          break;
        default:
          value = c;
          return Sign.BYTE;
      }
    }
    return Sign.END;
  }

  private Sign control() {
    if (at >= content.length) {
      return Sign.END;
    }
    int c = content[at] & 0xFF;
    if (isLetter(c)) {
      letters();
      return Sign.WORD;
    }
    at++;
    number = NONE;
    if (c == '\'') {
      return hex();
    }
    if (c == '\\' || c == '{' || c == '}') {
      value = c;
      return Sign.BYTE;
    }
    word = c == '\r' || c == '\n' ? "par" : String.valueOf((char) c);
    return Sign.WORD;
  }

  private void letters() {
    int from = at;
    while (at < content.length && isLetter(content[at]) && at - from < LONGEST_WORD) {
      at++;
    }
    word = new String(content, from, at - from, StandardCharsets.US_ASCII);
    number = digits();
    if (at < content.length && content[at] == ' ') {
      at++;
    }
  }

  private int digits() {
    boolean minus = at < content.length && content[at] == '-';
    int from = minus ? at + 1 : at;
    int end = from;
    long n = 0;
    while (end < content.length && content[end] >= '0' && content[end] <= '9' && end - from < 10) {
      n = n * 10 + content[end++] - '0';
    }
    if (end == from) {
      return NONE;
    }
    at = end;
    return (int) Math.min(Integer.MAX_VALUE, n) * (minus ? -1 : 1);
  }

  private Sign hex() {
    int high = at < content.length ? Character.digit(content[at], 16) : -1;
    int low = at + 1 < content.length ? Character.digit(content[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      word = "";
      return Sign.WORD;
    }
    at += 2;
    value = high * 16 + low;
    word = "'";
    return Sign.BYTE;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
