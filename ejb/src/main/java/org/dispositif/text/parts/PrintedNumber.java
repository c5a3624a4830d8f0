package org.dispositif.text.parts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number or bullet printed before the words of a clause: "4.", "(a)", "i)", "2 -", "•". */
public final class PrintedNumber {

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\A\\s*(?:\\(?[\\p{L}\\p{N}]{1,4}[.)]\\)?\\s+|\\p{N}{1,3}\\s?[-–]\\s+"
              + "|[(（]?[\\p{L}\\p{N}]{1,3}[．、）]\\s*|[•·‣▪–—*-]\\s+)");

  private PrintedNumber() {}

  /** Where the words begin behind it; 0 where none is printed. */
  public static int end(String words) {
    Matcher number = NUMBER.matcher(words);
    return number.find() ? number.end() : 0;
  }
}
