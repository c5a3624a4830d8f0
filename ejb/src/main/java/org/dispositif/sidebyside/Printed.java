package org.dispositif.sidebyside;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of clauses without their printed numbers: another number is no other wording. */
public final class Printed {

  private static final Pattern NUMBER =
      Pattern.compile("\\A\\s*(?:\\(?[\\p{L}\\p{N}]{1,4}[.)]\\)?|[•·‣▪–—-])\\s+");

  private Printed() {}

  /** Where the words begin behind a printed number; 0 where none is printed. */
  public static int number(Piece.Words words) {
    Matcher number = NUMBER.matcher(words.text());
    return words.label() != null && words.kind() != null && number.find() ? number.end() : 0;
  }

  /** The words of one side of a row, joined by line feeds. */
  public static String joined(List<Piece.Words> side) {
    return String.join("\n", side.stream().map(w -> w.text().substring(number(w))).toList());
  }
}
