package org.dispositif.text.source;

/**
 * Cleans the characters of one line: white space folded to single spaces, soft hyphens and byte
 * order marks dropped, lone surrogates and non-characters made visible as U+FFFD, the sign that old
 * scans have for a hyphen at a line's end ("Orga› nisation") taken away with its space.
 */
final class LineCleaner {

  private static final char SCANNED_HYPHEN = '\u203a';

  private final StringBuilder out = new StringBuilder();
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

  /** A letter, digit or sign that nothing is asked about. */
  private static boolean isPlain(char c) {
    return c > ' ' && c < '\u007f' && c != ',' && c != '.' || c >= '\u00ae' && c < '\u1680';
  }

  String clean(String source, int start, int end) {
    return isClean(source, start, end) ? source.substring(start, end) : cleaned(source, start, end);
  }

  /** Most lines need nothing. */
  private static boolean isClean(String source, int start, int end) {
    char before = 'x';
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      boolean plain = c > ' ' && c < '\u007f' || c > '\u00a0' && c < '\u1680' && c != '\u00ad';
      boolean sign = c >= '\u2010' && c < '\u2028' || c == ' ' && before != ' ';
      if (!plain && !sign || before == ' ' && (c == ',' || c == '.')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private String cleaned(String source, int start, int end) {
    out.setLength(0);
    opened = false;
    boolean space = false;
    int from = start;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (isPlain(c) || c == ' ' && isPlainPair(source, i, start, end)) {
        continue;
      }
      space = word(source, from, i, space);
      if (isSpace(c)) {
        space = true;
      } else if (c == SCANNED_HYPHEN && splitsWord(source, i, end, space)) {
        i = skipSpace(source, i + 1, end) - 1;
      } else if (!isDropped(c)) {
        separate(source, i, end, c, space);
        space = false;
        i += append(source, i, end, c);
      }
      from = i + 1;
    }
    word(source, from, end, space);
    return out.toString();
  }

  /** One space between plain characters stays as it is. */
  private static boolean isPlainPair(String source, int i, int start, int end) {
    return i > start
        && i + 1 < end
        && isPlain(source.charAt(i - 1))
        && isPlain(source.charAt(i + 1));
  }

  /** Takes over a run of plain characters; whether a space is still to be written. */
  private boolean word(String source, int from, int to, boolean space) {
    if (from >= to) {
      return space;
    }
    if (space && out.length() > 0) {
      out.append(' ');
    }
    out.append(source, from, to);
    return false;
  }

  /** A space before a comma or full stop is left over from italics, never typography. */
  private void separate(String source, int i, int end, char c, boolean space) {
    if (!space || out.length() == 0) {
      return;
    }
    boolean leftOver =
        (c == ',' || c == '.') && (i + 1 == end || isSpace(source.charAt(i + 1))) && afterWord();
    if (!leftOver) {
      out.append(' ');
    }
  }

  private boolean afterWord() {
    char last = out.charAt(out.length() - 1);
    return Character.isLetterOrDigit(last) || last == ')' || last == '\u00bb' || last == '"';
  }

  private int append(String source, int i, int end, char c) {
    opened |= c == '\u2039';
    if (Character.isHighSurrogate(c)
        && i + 1 < end
        && Character.isLowSurrogate(source.charAt(i + 1))) {
      appendPair(c, source.charAt(i + 1));
      return 1;
    }
    boolean illegal = Character.isSurrogate(c) || c >= '\ufffe';
    out.append(illegal ? '\ufffd' : c);
    return 0;
  }

  private void appendPair(char high, char low) {
    out.append(high).append(low);
  }

  private boolean splitsWord(String source, int i, int end, boolean space) {
    if (space || opened || out.length() == 0 || !Character.isLetter(out.charAt(out.length() - 1))) {
      return false;
    }
    int next = skipSpace(source, i + 1, end);
    return next < end && Character.isLowerCase(source.charAt(next));
  }

  private static int skipSpace(String source, int from, int end) {
    int i = from;
    while (i < end && isSpace(source.charAt(i))) {
      i++;
    }
    return i;
  }
}
