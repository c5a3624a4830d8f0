package org.dispositif.sidebyside;

import java.util.List;
import org.dispositif.text.parts.PrintedNumber;

/** The words of clauses without their printed numbers: another number is no other wording. */
public final class Printed {

  private Printed() {}

  /** Where the words begin behind a printed number; 0 where none is printed. */
  public static int number(Piece.Words words) {
    boolean numbered = words.label() != null && words.kind() != null;
    return numbered ? PrintedNumber.end(words.text()) : 0;
  }

  /** The words of one side of a row, joined by line feeds. */
  public static String joined(List<Piece.Words> side) {
    return String.join("\n", side.stream().map(w -> w.text().substring(number(w))).toList());
  }
}
