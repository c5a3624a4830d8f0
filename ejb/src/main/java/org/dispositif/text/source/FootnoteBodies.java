package org.dispositif.text.source;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the text of a footnote, printed below the page, from the lines of the body. */
final class FootnoteBodies {

  private static final Set<String> OPENERS = ReadingTextMaker.WORDS.words("notes");
  private static final Set<String> MONTHS = ReadingTextMaker.WORDS.words("months");
  private static final int LONGEST_REFERENCE = 60;

  private final Layout layout;
  private final Predicate<String> opens;

  /**
   * @param opens whether words begin a clause: then its number is no footnote's
   */
  FootnoteBodies(Layout layout, Predicate<String> opens) {
    this.layout = layout;
    this.opens = opens;
  }

  /** Whether the line begins the text of a footnote: "3 Voir ...", "3/ See ...", "3:l Ibid.". */
  boolean is(SourceLine line) {
    String text = line.text();
    return isMarked(line) || isApart(line) && text.length() > 4 && DamagedNotes.is(text);
  }

  /** Whether nothing but the line's beginning says that it goes on what stands above it. */
  private boolean isApart(SourceLine line) {
    return layout.kind() == Layout.Kind.PARAGRAPHS || line.gap() > 0;
  }

  private boolean isMarked(SourceLine line) {
    String text = line.text();
    int digits = digits(text);
    if (digits == 0 || digits > 3 || digits + 2 >= text.length()) {
      return false;
    }
    boolean slash = text.charAt(digits) == '/' && text.charAt(digits + 1) == ' ';
    boolean space = text.charAt(digits) == ' ';
    int start = digits + (slash ? 2 : 1);
    if (!(slash || space) || !beginsNote(text, start, slash, line)) {
      return false;
    }
    return slash || isReference(text, start) || !opens.test(text.substring(start));
  }

  /** "1 Résolution 217 A (III).": a title has no full stop. */
  private static boolean isReference(String text, int start) {
    return text.endsWith(".")
        && text.length() < LONGEST_REFERENCE
        && Folding.fold(text.substring(start, Math.min(text.length(), start + 10)))
            .startsWith("resolution");
  }

  private boolean beginsNote(String text, int start, boolean slash, SourceLine line) {
    String word = Signs.firstWord(text.substring(start));
    String low = low(word);
    // "175 UI). Title": a session's number that a scan damaged
    boolean session = word.endsWith(")") || word.endsWith(").");
    if (word.isEmpty() || MONTHS.contains(low) || session && word.indexOf('(') < 0) {
      return false;
    }
    if (slash || isSymbol(word)) {
      // "38/ 49. Title" is a resolution's number
      return !slash || digits(word) == 0;
    }
    boolean upper = Character.isUpperCase(word.charAt(0)) || word.charAt(0) == '\u00ab';
    if (Character.isLetter(word.charAt(0)) && !Character.isLowerCase(word.charAt(0)) && !upper) {
      return DamagedNotes.beginsWithSource(text, start);
    }
    boolean apart = isApart(line) && text.length() > 12;
    return upper && word.length() > 1 && (OPENERS.contains(low) || apart);
  }

  private static String low(String word) {
    int end = word.length();
    while (end > 0 && (word.charAt(end - 1) == '.' || word.charAt(end - 1) == ',')) {
      end--;
    }
    return word.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** "A/HRC/38/31.", "S/1994/262." */
  private static boolean isSymbol(String word) {
    return word.length() > 4
        && word.indexOf('/') > 0
        && word.indexOf('/') < 6
        && Character.isUpperCase(word.charAt(0));
  }

  /**
   * Where the next footnote begins in a line of several, "1 Voir A/60/1. 2 Ibid.": behind the end
   * of a sentence, with the next number. -1 where none does.
   *
   * @param mark number of the footnote that the line belongs to
   */
  static int next(String text, int mark) {
    String wanted = String.valueOf(mark + 1);
    for (int at = text.indexOf(wanted, 1); at > 0; at = text.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      boolean sentence = at > 1 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == '.';
      int start = end < text.length() && text.charAt(end) == '/' ? end + 1 : end;
      if (sentence && start + 2 < text.length() && text.charAt(start) == ' ') {
        String word = Signs.firstWord(text.substring(start + 1));
        if (OPENERS.contains(low(word)) || isSymbol(word)) {
          return at;
        }
      }
    }
    return -1;
  }

  /** The number that a footnote begins with, 0 where none is legible. */
  static int number(String text) {
    int digits = digits(text);
    return digits == 0 || digits > 3 ? 0 : Integer.parseInt(text.substring(0, digits));
  }

  /** How many digits a text begins with. */
  static int digits(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
