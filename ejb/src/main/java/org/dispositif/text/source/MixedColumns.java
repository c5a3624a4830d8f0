package org.dispositif.text.source;

import java.util.List;
import java.util.function.Predicate;

/**
 * Finds where an extraction mixed the lines of two columns beyond what can be read: words of both
 * languages in one paragraph, or a paragraph that begins in the middle of a sentence while another
 * near by is left without its end. It only tells; words stay where they are.
 */
final class MixedColumns {

  /** Paragraphs before and behind in which the other half of a sentence is looked for. */
  private static final int NEAR = 3;

  private static final int SHORTEST = 40;

  private final String source;
  private final List<Piece> pieces;
  private final Predicate<String> mixed;
  private int line = 1;
  private int counted;

  /**
   * @param pieces what will be written, furniture and notes among them
   * @param mixed whether the words of a paragraph speak two languages
   */
  MixedColumns(String source, List<Piece> pieces, Predicate<String> mixed) {
    this.source = source;
    this.pieces = pieces.stream().filter(piece -> piece.role() == Piece.Role.TEXT).toList();
    this.mixed = mixed;
  }

  /** Marks the pieces whose place or words are doubtful. */
  void mark() {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isDisplaced(i) || mixed.test(piece.text())) {
        piece.mixed(lineAt(piece.first().start()), lineAt(piece.last().end()));
      }
    }
  }

  /** A second half behind a whole sentence, and a first half near by that is not gone on with. */
  private boolean isDisplaced(int at) {
    if (at == 0 || !isSecondHalf(pieces.get(at).text()) || !isWhole(pieces.get(at - 1))) {
      return false;
    }
    int to = Math.min(pieces.size() - 2, at + NEAR);
    for (int i = Math.max(0, at - NEAR); i <= to; i++) {
      if (i != at && isFirstHalf(pieces.get(i)) && !isSecondHalf(pieces.get(i + 1).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSecondHalf(String text) {
    return text.length() >= SHORTEST
        && Character.isLowerCase(text.codePointAt(0))
        && !Signs.startsItem(text);
  }

  private static boolean isWhole(Piece piece) {
    String text = piece.text();
    return Signs.endsWithFullStop(text) || text.endsWith(";");
  }

  private static boolean isFirstHalf(Piece piece) {
    String text = piece.text();
    return text.length() >= SHORTEST * 2
        && Character.isLowerCase(text.charAt(text.length() - 1))
        && !Signs.endsClause(text);
  }

  /** Number of the line in the file; asked in rising order it looks at each character once. */
  private int lineAt(int offset) {
    if (offset < counted) {
      line = 1;
      counted = 0;
    }
    for (; counted < offset; counted++) {
      line += source.charAt(counted) == '\n' ? 1 : 0;
    }
    return line;
  }
}
