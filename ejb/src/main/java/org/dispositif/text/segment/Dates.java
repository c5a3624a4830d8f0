package org.dispositif.text.segment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dispositif.text.cite.Months;
import org.jspecify.annotations.Nullable;

/**
 * Dates in words: "8 octobre 2021", "1er mars 2007", "11 March 1994", "le ter decembre 1965", "18
 * de diciembre de 2014", "18 декабря 2014 года", "2014年12月18日".
 */
public final class Dates {

  private static final int FARTHEST_YEAR = 3;
  private static final int FARTHEST_DAY = 4;
  private static final int SHORT_WORD = 3;
  private static final String YEAR = "\u5e74";
  private static final char ARABIC = '\u0600';

  private Dates() {}

  /** The first date in a text, null where there is none. */
  public static @Nullable LocalDate first(String text) {
    if (!Token.mayHold(text, Months.WORDS) && text.indexOf(YEAR) < 0) {
      return null;
    }
    List<Token> tokens = Token.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Integer month = Months.number(tokens.get(i).word());
      LocalDate date = month == null ? chinese(tokens, i) : around(tokens, i, month);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate around(List<Token> tokens, int month, int value) {
    int year = nearest(tokens, month, 1, FARTHEST_YEAR);
    int day = nearest(tokens, month, -1, FARTHEST_DAY);
    return year < 1900 || year > 2200 ? null : valid(year, value, day);
  }

  /**
   * The next number on one side: directly, or behind short words ("18 de diciembre de 2014", "le
   * 1er") or the other name of the month ("18 كانون الأول/ديسمبر 2014").
   */
  private static int nearest(List<Token> tokens, int month, int step, int most) {
    for (int i = 1; i <= most; i++) {
      int at = month + i * step;
      if (at < 0 || at >= tokens.size()) {
        return 0;
      }
      String word = tokens.get(at).word();
      int number = number(word);
      if (number > 0) {
        return number;
      }
      if (word.length() > SHORT_WORD && word.charAt(0) < ARABIC) {
        return 0;
      }
    }
    return 0;
  }

  /** "2014年12月18日": year, month and day, each with its sign. */
  private static @Nullable LocalDate chinese(List<Token> tokens, int at) {
    if (at + 5 >= tokens.size() || !tokens.get(at + 1).word().equals(YEAR)) {
      return null;
    }
    boolean signs =
        tokens.get(at + 3).word().equals("\u6708") && tokens.get(at + 5).word().equals("\u65e5");
    int year = number(tokens.get(at).word());
    return signs && year >= 1900
        ? valid(year, number(tokens.get(at + 2).word()), number(tokens.get(at + 4).word()))
        : null;
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
