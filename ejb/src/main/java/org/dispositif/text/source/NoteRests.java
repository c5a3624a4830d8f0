package org.dispositif.text.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the pieces into which a conversion broke footnotes: "2 Documents officiels, Supplement
 * n" | "o" | "(A/75/34)."; "3" | "A/75/725.". Below the text, only what nothing else explains goes
 * on a note that has not ended.
 */
final class NoteRests {

  private static final Set<String> OPENERS = ReadingTextMaker.WORDS.words("notes");
  private static final int LONGEST = 120;
  private static final int FARTHEST = 12;

  private NoteRests() {}

  /** The first of the notes just read that has no end and that the line goes on; null for none. */
  static @Nullable Piece open(List<Piece> waiting, String line) {
    if (line.length() > LONGEST || !mayGoOn(line)) {
      return null;
    }
    int from = Math.max(0, waiting.size() - FARTHEST);
    for (Piece piece : waiting.subList(from, waiting.size())) {
      if (piece.role() == Piece.Role.FOOTNOTE && !isEnded(piece.last().text())) {
        return piece;
      }
    }
    return null;
  }

  /** Whether the line is the text of a note whose mark stands alone above it. */
  static boolean isBelowMark(List<Piece> waiting, String line) {
    Piece last = waiting.isEmpty() ? null : waiting.get(waiting.size() - 1);
    boolean mark = last != null && last.role() == Piece.Role.FURNITURE && isMark(last.text());
    if (!mark || !line.endsWith(".") || line.length() > LONGEST) {
      return false;
    }
    String word = Signs.firstWord(line);
    boolean symbol = word.indexOf('/') > 0 && Character.isUpperCase(word.charAt(0));
    return symbol || OPENERS.contains(Folding.fold(word));
  }

  /** "(A/75/34).", "2013, Supplement n", "20378.": no clause and no heading begins so. */
  private static boolean mayGoOn(String line) {
    if (line.charAt(0) == '(') {
      return !Signs.startsItem(line);
    }
    int digits = FootnoteBodies.digits(line);
    boolean year = digits == 4 && line.startsWith(", ", digits);
    return year || digits > 2 && line.endsWith(".") && line.length() == digits + 1;
  }

  private static boolean isEnded(String text) {
    return text.endsWith(".") || text.endsWith(".\u00bb") || text.endsWith(";");
  }

  private static boolean isMark(String text) {
    int digits = FootnoteBodies.digits(text);
    return digits > 0 && digits < 4 && digits == text.length();
  }
}
