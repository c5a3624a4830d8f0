package org.dispositif.text.cite;

import org.dispositif.text.cite.CitedNumber.Form;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the date behind "524 (XVII)" whose session it was, where the sentence names nobody or a
 * scan destroyed the name: the seventeenth session of the General Assembly was in 1962, that of the
 * Economic and Social Council in 1954.
 */
final class SessionDate {

  private static final int FAR = 90;
  private static final int DIGITS = 4;

  private SessionDate() {}

  /** The Council where the year fits its session and not the Assembly's, else null. */
  static @Nullable Organ owner(String text, CitedNumber number) {
    Integer year = number.form() == Form.ROMAN ? yearBehind(text, number.end()) : null;
    if (year == null || !year.equals(SymbolYear.of("E/RES/" + number.bare()))) {
      return null;
    }
    Integer assembly = SymbolYear.of("A/RES/" + number.bare());
    boolean another = assembly != null && (year < assembly || year > assembly + 1);
    return another ? Organ.of("ECOSOC") : null;
  }

  /** The first number of four digits before the part of the sentence ends. */
  private static @Nullable Integer yearBehind(String text, int from) {
    int limit = Math.min(text.length(), from + FAR);
    int digits = 0;
    for (int i = from; i < limit && text.charAt(i) != ';'; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      boolean more = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (digits == DIGITS && !more) {
        return Integer.valueOf(text.substring(i + 1 - DIGITS, i + 1));
      }
    }
    return null;
  }
}
