package org.dispositif.text.source;

/**
 * Cleans the characters of one line: white space folded to single spaces, soft hyphens and byte
 * order marks dropped, lone surrogates and non-characters made visible as U+FFFD, the sign that old
 * scans have for a hyphen at a line's end ("Orga› nisation") taken away with its space.
 */
final class LineCleaner {

  private static final char SCANNED_HYPHEN = '\u203a';

  /** Letters, digits and signs that nothing is asked about. */
  private static final boolean[] PLAIN = new boolean[Character.MAX_VALUE + 1];

  static {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean ascii = c > ' ' && c < '\u007f' && c != ',' && c != '.';
      PLAIN[c] = ascii || c > '\u00a0' && c < '\u1680' && c != '\u00ad';
    }
  }

  private char[] out = new char[256];
  private int length;
  private boolean opened;

  /** White space, and what prints nothing and may be dropped. */
  static boolean isBlank(char c) {
    return c <= ' ' || isSpace(c) || isDropped(c);
  }

  static boolean isSpace(char c) {
    if (c > ' ' && c < '\u00a0') {
      return false;
    }
    return c == ' '
        || c == '\t'
        || c == '\u00a0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  private static boolean isDropped(char c) {
    return c < ' '
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }

  /** The characters of a stretch of the source, clean. */
  String clean(char[] source, int start, int end) {
    if (isClean(source, start, end)) {
      return new String(source, start, end - start);
    }
    if (out.length < end - start) {
      out = new char[end - start];
    }
    length = 0;
    opened = false;
    write(source, start, end);
    return new String(out, 0, length);
  }

  /** Most lines need nothing. */
  private static boolean isClean(char[] source, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = source[i];
      boolean space = c == ' ' && i + 1 < end && PLAIN[source[i + 1]];
      if (!PLAIN[c] && !space && !isCleanSign(source, i, start)) {
        return false;
      }
    }
    return true;
  }

  /** A comma or full stop behind a word, a quotation mark or dash. */
  private static boolean isCleanSign(char[] source, int i, int start) {
    char c = source[i];
    boolean behindSpace = i > start && source[i - 1] == ' ';
    return (c == ',' || c == '.') && !behindSpace || c >= '\u2010' && c < '\u2028';
  }

  private void write(char[] source, int start, int end) {
    boolean space = false;
    for (int i = start; i < end; i++) {
      char c = source[i];
      if (PLAIN[c]) {
        separate(space);
        out[length++] = c;
        space = false;
      } else if (isSpace(c)) {
        space = true;
      } else if (c == SCANNED_HYPHEN && splitsWord(source, i, end, space)) {
        i = skipSpace(source, i + 1, end) - 1;
      } else if (!isDropped(c)) {
        separate(space && !isLeftOver(source, i, end));
        space = false;
        i += append(source, i, end);
      }
    }
  }

  private void separate(boolean space) {
    if (space && length > 0) {
      out[length++] = ' ';
    }
  }

  /** A space before a comma or full stop is left over from italics, never typography. */
  private boolean isLeftOver(char[] source, int i, int end) {
    char c = source[i];
    return (c == ',' || c == '.')
        && (i + 1 == end || isSpace(source[i + 1]))
        && length > 0
        && endsWithWord();
  }

  private boolean endsWithWord() {
    char last = out[length - 1];
    return Chars.isLetterOrDigit(last) || last == ')' || last == '\u00bb' || last == '"';
  }

  /** How many characters more than one were written. */
  private int append(char[] source, int i, int end) {
    char c = source[i];
    opened |= c == '\u2039';
    if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(source[i + 1])) {
      out[length++] = c;
      out[length++] = source[i + 1];
      return 1;
    }
    boolean illegal = Character.isSurrogate(c) || c >= '\ufffe';
    out[length++] = illegal ? '\ufffd' : c;
    return 0;
  }

  private boolean splitsWord(char[] source, int i, int end, boolean space) {
    if (space || opened || length == 0 || !Chars.isLetter(out[length - 1])) {
      return false;
    }
    int next = skipSpace(source, i + 1, end);
    return next < end && Chars.isLower(source[next]);
  }

  private static int skipSpace(char[] source, int from, int end) {
    int i = from;
    while (i < end && isSpace(source[i])) {
      i++;
    }
    return i;
  }
}
