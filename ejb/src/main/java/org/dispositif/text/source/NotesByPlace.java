package org.dispositif.text.source;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes told by where they stand, whatever a scan made of their marks: next in the series of
 * marks, behind a mark that was torn from them, or in the middle of a sentence that goes on below.
 */
final class NotesByPlace {

  /** Lines that notes and furniture may take up inside a sentence. */
  private static final int REACH = 8;

  private static final int LONGEST = 160;
  private static final int SHORTEST_SENTENCE = 40;

  private final List<SourceLine> lines;
  private final Furniture furniture;
  private final FootnoteBodies notes;
  private final Predicate<String> opens;

  NotesByPlace(
      List<SourceLine> lines, Furniture furniture, FootnoteBodies notes, Predicate<String> opens) {
    this.lines = lines;
    this.furniture = furniture;
    this.notes = notes;
    this.opens = opens;
  }

  /** "20 One member ..." or "21See ..." behind note 19 or 20. */
  static boolean isNext(Piece last, SourceLine line) {
    String text = line.text();
    int digits = FootnoteBodies.digits(text);
    int number = FootnoteBodies.number(text);
    int before = last.role() == Piece.Role.FOOTNOTE ? FootnoteBodies.number(last.text()) : 0;
    if (before == 0 || number != before + 1 || digits + 2 >= text.length()) {
      return false;
    }
    int words = " /".indexOf(text.charAt(digits)) >= 0 ? digits + 1 : digits;
    char first = text.charAt(words == digits || text.charAt(words) != ' ' ? words : words + 1);
    return Character.isUpperCase(first) || "[!\u00ab\"'".indexOf(first) >= 0;
  }

  /** A document's symbol with a full stop, which would be furniture, below the mark of a note. */
  static boolean isBelowMark(Piece last, SourceLine line) {
    return last.role() == Piece.Role.FURNITURE
        && isMark(last.text())
        && line.text().endsWith(".")
        && DamagedNotes.isSymbol(line.text(), 0);
  }

  /** "12", "12/": the mark of a note that stands alone. */
  static boolean isMark(String text) {
    int digits = FootnoteBodies.digits(text);
    return digits > 0 && digits < 4 && (digits == text.length() || text.endsWith("/"));
  }

  /**
   * A short sentence that parts another one, which goes on in lower case below it. A number alone
   * may as well be a title; below a rule it is a note.
   *
   * @param before what interrupted the sentence already, null for nothing
   */
  boolean interrupts(@Nullable Piece open, @Nullable Piece before, int at) {
    String text = lines.get(at).text();
    boolean ruled = before != null && isRule(before.text());
    if (open == null
        || isNumber(text) && !ruled
        || open.length() < SHORTEST_SENTENCE
        || Signs.endsSentence(open.last().text())
        || !mayInterrupt(text)
        || Signs.endsWithComma(open.last().text()) && text.indexOf('/') < 0) {
      return false;
    }
    for (int i = at + 1; i < lines.size() && i < at + REACH; i++) {
      SourceLine line = lines.get(i);
      if (!furniture.is(line) && !notes.is(line)) {
        return Signs.startsLow(line.text()) && !Signs.startsItem(line.text());
      }
    }
    return false;
  }

  /** The rule above the notes of a page. */
  private static boolean isRule(String text) {
    return text.length() > 4 && text.chars().allMatch(c -> "_-\\\u2014\u2500".indexOf(c) >= 0);
  }

  private static boolean isNumber(String text) {
    return text.chars().noneMatch(Character::isLowerCase) && Character.isDigit(text.charAt(0));
  }

  private boolean mayInterrupt(String text) {
    return text.length() < LONGEST
        && text.length() > 4
        && text.endsWith(".")
        && text.charAt(0) != '('
        && !Signs.startsLow(text)
        && !Signs.startsItem(text)
        && text.chars().anyMatch(Character::isDigit)
        && !opens.test(text);
  }
}
