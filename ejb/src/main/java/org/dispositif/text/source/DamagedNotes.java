package org.dispositif.text.source;

import java.util.Set;

/**
 * Texts of footnotes whose mark a scan damaged ("3:l Ibid., ...", "ar, Ibid.") or lost: told by the
 * words that only footnotes begin with, near the beginning of the line.
 */
final class DamagedNotes {

  private static final Set<String> IBID = ReadingTextMaker.WORDS.list("ibid");
  private static final Set<String> SOURCES = ReadingTextMaker.WORDS.list("noteSources");
  private static final Set<String> REFERENCES = ReadingTextMaker.WORDS.list("noteReferences");

  /** Characters of the longest damaged mark, its spaces included. */
  private static final int LONGEST_MARK = 7;

  private static final int LONGEST_REFERENCE = 100;

  private DamagedNotes() {}

  static boolean is(String text) {
    if (Signs.startsItem(text) && !Signs.startsBullet(text)) {
      return false;
    }
    int limit = Math.min(LONGEST_MARK, text.length() - 1);
    int letters = 0;
    for (int at = 0; at <= limit && letters < 3; at++) {
      boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (begins && beginsNote(text, at)) {
        return true;
      }
      letters = Character.isLetter(text.charAt(at)) ? letters + 1 : 0;
    }
    return false;
  }

  private static boolean beginsNote(String text, int at) {
    if (at > 0 && isIbid(text, at)) {
      return true;
    }
    if (at > 0 && isSymbol(text, at) && isMark(text, at)) {
      return true;
    }
    if (!Character.isLetter(text.charAt(at)) || Character.isLowerCase(text.charAt(at))) {
      return false;
    }
    String head = Folding.fold(text.substring(at, Math.min(text.length(), at + 40)));
    return at == 0 && isIbid(text, at)
        || starts(head, SOURCES)
        || starts(head, REFERENCES) && isReference(text, at, head);
  }

  /** "A/8743, ...": a document's symbol, which has a number in it. */
  static boolean isSymbol(String text, int at) {
    int slash = at;
    while (slash < text.length() && slash - at < 6 && Character.isUpperCase(text.charAt(slash))) {
      slash++;
    }
    if (slash == at || slash + 1 >= text.length() || text.charAt(slash) != '/') {
      return false;
    }
    int end = slash + 1;
    boolean number = false;
    while (end < text.length() && !LineCleaner.isBlank(text.charAt(end))) {
      number |= Character.isDigit(text.charAt(end++));
    }
    char first = text.charAt(slash + 1);
    return number && (Character.isDigit(first) || Character.isUpperCase(first));
  }

  /** What stands before a symbol: no bracket, which is of a sentence, and no part of a symbol. */
  private static boolean isMark(String text, int at) {
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      boolean partOfSymbol = c == '/' && (i == 0 || Character.isLetter(text.charAt(i - 1)));
      if (partOfSymbol || "([|".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words at an offset are those of the records that notes refer to. */
  static boolean beginsWithSource(String text, int at) {
    return starts(Folding.fold(text.substring(at, Math.min(text.length(), at + 40))), SOURCES);
  }

  /** "Ibid.", "[bid.,", "/b(d,": its letters, up to the sign behind it. */
  private static boolean isIbid(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 8 && ".,".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == text.length() || end - at == 8 || end == at) {
      return false;
    }
    return IBID.contains(Folding.letters(text.substring(at, end)));
  }

  /** "Voir A/60/1.", "~/ Resolution 260 A (III), annexe.": short, with a number, at its end. */
  private static boolean isReference(String text, int at, String head) {
    boolean digit = head.chars().anyMatch(Character::isDigit);
    boolean low = Character.isLowerCase(head.charAt(head.indexOf(' ') + 1));
    boolean marked = at > 0 && !Character.isLetterOrDigit(text.charAt(Math.max(0, at - 2)));
    boolean symbol = head.indexOf('/') > 0;
    return digit
        && text.endsWith(".")
        && text.length() - at < LONGEST_REFERENCE
        && (marked || symbol && !low);
  }

  private static boolean starts(String folded, Set<String> openings) {
    for (String opening : openings) {
      if (folded.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }
}
