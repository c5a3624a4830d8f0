package org.dispositif.text.cite;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;
import org.dispositif.text.source.WordMap;
import org.jspecify.annotations.Nullable;

/** Names of months in the languages known. */
public final class Months {

  private static final Map<String, Integer> NUMBERS = read();

  /** The numbers of months from 1, by their folded names. */
  public static final WordMap<Integer> WORDS = new WordMap<>(NUMBERS);

  private Months() {}

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    for (String line : WordLists.lines(Months.class, "months.txt")) {
      String[] parts = line.split(" ");
      months.put(Folding.fold(parts[0]), Integer.valueOf(parts[1]));
    }
    return months;
  }

  /**
   * @param folded a word as {@link Folding#fold} gives it
   */
  public static boolean is(String folded) {
    return NUMBERS.containsKey(folded);
  }

  /** All names, folded. */
  public static Set<String> names() {
    return NUMBERS.keySet();
  }

  /** The number of a month from 1, null for other words. */
  public static @Nullable Integer number(String folded) {
    return NUMBERS.get(folded);
  }
}
