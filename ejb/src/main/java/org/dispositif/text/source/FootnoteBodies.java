package org.dispositif.text.source;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the text of a footnote, printed below the page, from the lines of the body. */
final class FootnoteBodies {

  private static final Set<String> OPENERS = ReadingTextMaker.WORDS.words("notes");
  private static final Set<String> MONTHS = ReadingTextMaker.WORDS.words("months");

  private FootnoteBodies() {}

  /**
   * The mark of the footnote whose text the line begins: "3" of "3 Voir ...", "3/ See ..."; empty
   * where it is none.
   *
   * @param opens whether words begin a clause: then its number is no footnote's
   */
  static String mark(SourceLine line, Layout layout, Predicate<String> opens) {
    String text = line.text();
    int digits = digits(text);
    if (digits == 0 || digits > 3 || digits + 2 >= text.length()) {
      return "";
    }
    boolean slash = text.charAt(digits) == '/' && text.charAt(digits + 1) == ' ';
    boolean space = text.charAt(digits) == ' ';
    int start = digits + (slash ? 2 : 1);
    if (!(slash || space) || !beginsNote(text, start, slash, line, layout)) {
      return "";
    }
    if (space && opens.test(text.substring(start))) {
      return "";
    }
    return text.substring(0, digits);
  }

  private static boolean beginsNote(
      String text, int start, boolean slash, SourceLine line, Layout layout) {
    String word = Signs.firstWord(text.substring(start));
    String low = word.toLowerCase(Locale.ROOT).replaceAll("[.,]+$", "");
    if (word.isEmpty() || MONTHS.contains(low)) {
      return false;
    }
    if (slash || isSymbol(word)) {
      return true;
    }
    boolean upper = Character.isUpperCase(word.charAt(0)) || word.charAt(0) == '\u00ab';
    boolean apart = layout.kind() == Layout.Kind.PARAGRAPHS || line.gap() > 0;
    return upper && word.length() > 1 && (OPENERS.contains(low) || apart && text.length() > 12);
  }

  /** "A/HRC/38/31.", "S/1994/262." */
  private static boolean isSymbol(String word) {
    return word.length() > 4
        && word.indexOf('/') > 0
        && word.indexOf('/') < 6
        && Character.isUpperCase(word.charAt(0));
  }

  static int digits(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
