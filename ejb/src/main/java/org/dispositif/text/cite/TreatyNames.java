package org.dispositif.text.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/** What the treaties of {@code treaties.txt} are called: the first name of each language. */
public final class TreatyNames {

  private static final String PREFIX = "treaty:";

  /** The languages in the order of the list's columns. */
  private static final List<String> COLUMNS = List.of("en", "fr", "es", "ru", "zh", "ar");

  private static final Map<String, List<String>> NAMES = read();

  private TreatyNames() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> names = new HashMap<>();
    for (String line : WordLists.lines(TreatyNames.class, "treaties.txt")) {
      List<String> parts = List.of(line.split("\\|"));
      if (!line.startsWith("~")) {
        names.put(
            parts.get(0).strip(),
            parts.subList(1, parts.size()).stream().map(p -> p.split(";")[0].strip()).toList());
      }
    }
    return names;
  }

  /**
   * The name in a language, else in English.
   *
   * @param symbol as citations have it: "treaty:CRC"
   * @return null for what is no treaty of the list
   */
  public static @Nullable String of(String symbol, Locale locale) {
    List<String> names =
        symbol.startsWith(PREFIX) ? NAMES.get(symbol.substring(PREFIX.length())) : null;
    int column = Math.max(0, COLUMNS.indexOf(locale.getLanguage()));
    return names == null ? null : names.get(column < names.size() ? column : 0);
  }
}
