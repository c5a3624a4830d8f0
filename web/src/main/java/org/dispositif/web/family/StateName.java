package org.dispositif.web.family;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** States by name in the reader's language. */
public final class StateName {

  private static final Map<String, String> TWO_LETTERS =
      Arrays.stream(Locale.getISOCountries())
          .collect(Collectors.toMap(c -> new Locale("", c).getISO3Country(), Function.identity()));

  private StateName() {}

  /**
   * @param state code of three letters, or null
   * @param printed what stands in the text: for States that are no more, and whom nobody knows
   */
  public static String of(String state, String printed, Locale locale) {
    String code = state == null ? null : TWO_LETTERS.get(state);
    return code == null ? printed : new Locale("", code).getDisplayCountry(locale);
  }
}
