package org.dispositif.text.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting by its number, so that every language can name it; scans often lose the sign behind the
 * figure ("52 séance").
 *
 * @param plenary whether the text calls it a plenary one
 */
public record Meeting(int number, boolean plenary) {

  private static final int MOST_DIGITS = 5;

  /**
   * @param printed as {@link Adoption#meeting} has it
   * @return null where no number can be read
   */
  public static @Nullable Meeting of(String printed) {
    List<Token> tokens = Token.of(printed);
    boolean plenary =
        tokens.stream().anyMatch(t -> VoteWords.PLENARY.contains(t.word()))
            || printed.contains("全体");
    int number = inFigures(printed);
    number = number > 0 ? number : inWords(tokens);
    return number > 0 ? new Meeting(number, plenary) : null;
  }

  private static int inFigures(String printed) {
    int from = 0;
    while (from < printed.length() && !isDigit(printed, from)) {
      from++;
    }
    int to = from;
    while (to < printed.length() && to - from < MOST_DIGITS && isDigit(printed, to)) {
      to++;
    }
    return to == from ? 0 : Integer.parseInt(printed.substring(from, to));
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static int inWords(List<Token> tokens) {
    int sum = 0;
    for (Token token : tokens) {
      int value = NumberWords.value(token.word());
      sum = value < 0 ? sum : NumberWords.plus(sum, value);
    }
    return sum;
  }
}
