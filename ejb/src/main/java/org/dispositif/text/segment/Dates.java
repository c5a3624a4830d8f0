package org.dispositif.text.segment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dispositif.text.cite.Months;
import org.jspecify.annotations.Nullable;

/** Dates in words: "8 octobre 2021", "1er mars 2007", "11 March 1994", "le ter decembre 1965". */
public final class Dates {

  private Dates() {}

  /** The first date in a text, null where there is none. */
  public static @Nullable LocalDate first(String text) {
    List<Token> tokens = Token.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Integer month = Months.number(tokens.get(i).word());
      LocalDate date = month == null ? null : around(tokens, i, month);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate around(List<Token> tokens, int month, int value) {
    if (month == 0 || month + 1 >= tokens.size()) {
      return null;
    }
    int year = number(tokens.get(month + 1).word());
    int day = number(tokens.get(month - 1).word());
    if (day == 0 && month > 1 && tokens.get(month - 1).word().length() < 4) {
      day = number(tokens.get(month - 2).word());
    }
    return year < 1900 || year > 2200 ? null : valid(year, value, day);
  }

  private static @Nullable LocalDate valid(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The digits that a word begins with: "1er", "22nd". */
  private static int number(String word) {
    int value = 0;
    for (int i = 0; i < Math.min(4, word.length()); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        break;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
