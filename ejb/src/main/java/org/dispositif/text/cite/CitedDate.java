package org.dispositif.text.cite;

import org.jspecify.annotations.Nullable;

/** The year of the date behind a number cited: "60/251 of 15 March 2006". */
public final class CitedDate {

  private static final int FAR = 40;
  private static final int DIGITS = 4;

  private CitedDate() {}

  /**
   * @param end of the number cited
   * @return null where no date stands right behind
   */
  public static @Nullable Integer year(String text, int end) {
    int limit = Math.min(text.length(), end + FAR);
    int digits = 0;
    for (int i = end; i < limit && Dated.behind(text, end); i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      boolean ends = i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1));
      if (digits == DIGITS && ends) {
        return Integer.valueOf(text.substring(i + 1 - DIGITS, i + 1));
      }
    }
    return null;
  }
}
