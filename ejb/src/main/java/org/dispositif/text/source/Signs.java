package org.dispositif.text.source;

/** Small questions about the ends of a line. Linear, without regular expressions. */
final class Signs {

  private static final String SENTENCE_ENDS = ".;:!?\u2026\u3002\uff1b\uff1a\u061b\u061f";
  private static final String CLOSERS = ")]\"'\u00bb\u201d\u2019 ";
  private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u00b7\u2023*-\u2013\u2014\u25a0";

  private Signs() {}

  /** Ends with a full stop, semicolon, colon and the like, closing marks aside. */
  static boolean endsSentence(String line) {
    char last = lastSign(line);
    return SENTENCE_ENDS.indexOf(last) >= 0;
  }

  static boolean endsWithFullStop(String line) {
    char last = lastSign(line);
    return last == '.' || last == '\u3002' || last == '?' || last == '!' || last == '\u2026';
  }

  static boolean endsWithComma(String line) {
    return lastSign(line) == ',' || lastSign(line) == '\u060c';
  }

  /** The dots of a table of contents, which lead on to its page number. */
  static boolean endsWithLeader(String line) {
    return line.endsWith(". .") || line.endsWith("..");
  }

  /** "M.", "J.", "Mr.": no end of a sentence. */
  static boolean endsWithInitial(String line) {
    int word = line.lastIndexOf(' ') + 1;
    int length = line.length() - word;
    return length > 1
        && length < 4
        && line.endsWith(".")
        && Character.isUpperCase(line.charAt(word))
        && Character.isLetter(line.charAt(line.length() - 2));
  }

  /** A word, or the mark that closes a quotation or bracket. */
  static boolean endsWithWord(String line) {
    char last = line.charAt(line.length() - 1);
    return Character.isLetterOrDigit(last) || last == ')' || last == '\u00bb' || last == '"';
  }

  /** A row of a table in plain text. */
  static boolean startsRow(String line) {
    return !line.isEmpty() && line.charAt(0) == '|';
  }

  /** As {@link #endsSentence}, or a comma. */
  static boolean endsClause(String line) {
    return endsSentence(line) || endsWithComma(line);
  }

  /** The last sign that counts: closing marks and a footnote's number behind it do not. */
  private static char lastSign(String line) {
    int i = skipClosers(line, line.length() - 1);
    int j = i;
    while (j > 0 && i - j < 4 && (Character.isDigit(line.charAt(j)) || line.charAt(j) == '/')) {
      j--;
    }
    int sign = j < i && j > 0 ? skipClosers(line, j) : i;
    boolean noted = sign < i && sign >= 0 && isEnd(line.charAt(sign));
    return i < 0 ? ' ' : line.charAt(noted ? sign : i);
  }

  private static int skipClosers(String line, int from) {
    int i = from;
    while (i > 0 && CLOSERS.indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return i;
  }

  /** Nothing but the signs that end a sentence or a quotation: "» ;". */
  static boolean isEnd(String line) {
    boolean end = line.length() < 5;
    for (int i = 0; end && i < line.length(); i++) {
      end = isEnd(line.charAt(i)) || CLOSERS.indexOf(line.charAt(i)) >= 0;
    }
    return end;
  }

  private static boolean isEnd(char c) {
    return c == ',' || SENTENCE_ENDS.indexOf(c) >= 0;
  }

  /** Begins with a letter in lower case, opening marks aside. */
  static boolean startsLow(String line) {
    int i = 0;
    while (i < line.length() - 1 && "(\"\u00ab\u201c' ".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i < line.length() && Character.isLowerCase(line.codePointAt(i));
  }

  /** The sign that old scans have for a hyphen, where it opens no quotation mark. */
  static boolean endsWithScannedHyphen(String line) {
    int last = line.length() - 1;
    return last > 0
        && line.charAt(last) == '\u203a'
        && Character.isLetter(line.charAt(last - 1))
        && line.indexOf('\u2039') < 0;
  }

  /** A word cut by the line's end: a letter and a hyphen. */
  static boolean endsWithHyphen(String line) {
    int last = line.length() - 1;
    return last > 0 && isHyphen(line.charAt(last)) && Character.isLetter(line.charAt(last - 1));
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** A comma or full stop that the words before it were parted from. */
  static boolean startsWithLeftOver(String line) {
    boolean sign = !line.isEmpty() && (line.charAt(0) == ',' || line.charAt(0) == '.');
    return sign && (line.length() == 1 || line.charAt(1) == ' ');
  }

  static String firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }

  static String lastWord(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  /**
   * "1. ", "a) ", "(iv) ", a bullet: the sign that a list item or numbered paragraph begins with.
   */
  static boolean startsItem(String line) {
    return itemSign(line) > 0;
  }

  static boolean startsBullet(String line) {
    return line.length() > 1 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
  }

  /** Length of the item sign with the space behind it; 0 where there is none. */
  static int itemSign(String line) {
    if (line.length() < 2) {
      return 0;
    }
    if (BULLETS.indexOf(line.charAt(0)) >= 0) {
      return line.charAt(1) == ' ' ? 2 : 0;
    }
    int i = Folding.western(line.charAt(0)) == '(' ? 1 : 0;
    int from = i;
    while (i < line.length() && i - from < 5 && isItemLetter(line.charAt(i))) {
      i++;
    }
    return i == from || !isItemNumber(line, from, i) ? 0 : closing(line, i);
  }

  private static int closing(String line, int at) {
    int i = at;
    if (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    if (i >= line.length() || ".)".indexOf(Folding.western(line.charAt(i))) < 0) {
      return 0;
    }
    return i + 1 < line.length() && line.charAt(i + 1) == ' ' ? i + 2 : 0;
  }

  /** "(XXI) ...", the session behind a resolution's number. */
  static boolean isSession(String line) {
    int i = 1;
    while (i < line.length() && "IVXLC".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i > 1 && i < line.length() && line.charAt(i) == ')';
  }

  private static boolean isItemLetter(char c) {
    char western = Folding.western(c);
    return western >= '0' && western <= '9'
        || western >= 'a' && western <= 'z'
        || western >= 'A' && western <= 'Z'
        || c >= CYRILLIC && Character.isLetter(c);
  }

  private static final char CYRILLIC = '\u0400';

  /** Digits, one letter or two equal ones, or a Roman number. */
  private static boolean isItemNumber(String line, int from, int to) {
    int length = to - from;
    return length == 1
        || length == 2 && line.charAt(from) == line.charAt(from + 1)
        || length <= 3 && isOf(line, from, to, "0123456789")
        || isOf(line, from, to, "ivxIVX");
  }

  private static boolean isOf(String line, int from, int to, String signs) {
    for (int i = from; i < to; i++) {
      if (signs.indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
