package org.dispositif.text.segment;

import java.util.HashMap;
import java.util.Map;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;

/** Numbers in words and figures, {@code numbers.txt}: "soixante et onzième", "71st", "58e". */
final class NumberWords {

  private static final Map<String, Integer> VALUES = read();
  private static final int LONGEST = 4;

  private NumberWords() {}

  private static Map<String, Integer> read() {
    Map<String, Integer> values = new HashMap<>();
    for (String line : WordLists.lines(NumberWords.class, "numbers.txt")) {
      String[] parts = line.split(" ");
      values.put(Folding.fold(parts[0]), Integer.valueOf(parts[1]));
    }
    return values;
  }

  /** The value of one word, -1 for other words. */
  static int value(String folded) {
    int digits = 0;
    while (digits < folded.length() && Character.isDigit(folded.charAt(digits))) {
      digits++;
    }
    if (digits > 0 && digits <= LONGEST && folded.length() - digits <= 3) {
      return Integer.parseInt(folded.substring(0, digits));
    }
    return VALUES.getOrDefault(folded, -1);
  }

  /** "quatre" before "vingt" multiplies, else the parts are added. */
  static int plus(int sum, int next) {
    return sum == 4 && next == 20 ? 80 : sum + next;
  }
}
