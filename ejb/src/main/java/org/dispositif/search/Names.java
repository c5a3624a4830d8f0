package org.dispositif.search;

import java.util.ArrayList;
import java.util.List;

/** What people call a thing by: "A/HRC/RES/48/17" is also "RES/48/17" and "48/17". */
final class Names {

  private static final int SHORTEST_NUMBER = 3;

  private Names() {}

  /**
   * @param symbol of the document, or null
   * @param label in it, or null
   */
  static List<String> of(String symbol, String label) {
    List<String> names = new ArrayList<>();
    if (symbol != null) {
      endings(symbol, names);
      int year = symbol.indexOf(" (");
      if (year > 0) {
        endings(symbol.substring(0, year), names);
      }
    }
    if (label != null) {
      names.add(label);
    }
    return names;
  }

  /** The symbol from each of its parts on; of a single number only a long one says something. */
  private static void endings(String symbol, List<String> names) {
    String rest = symbol;
    while (rest.contains("/") || rest.length() >= SHORTEST_NUMBER) {
      names.add(rest);
      int slash = rest.indexOf('/');
      if (slash < 0) {
        return;
      }
      rest = rest.substring(slash + 1);
    }
  }
}
