package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.List;

/** Wraps texts as careless converters do, without changing a word. */
public final class Wrapping {

  private Wrapping() {}

  /** Every line broken at so many columns, a blank line behind each, none of the old ones kept. */
  public static String doubled(String source, int columns) {
    StringBuilder out = new StringBuilder();
    source.lines().forEach(l -> wrap(l, columns).forEach(w -> out.append(w).append("\n\n")));
    return out.toString();
  }

  /** Every line broken at so many columns; blank lines stay where they were. */
  public static String single(String source, int columns) {
    StringBuilder out = new StringBuilder();
    source
        .lines()
        .forEach(
            line -> {
              wrap(line, columns).forEach(w -> out.append(w).append('\n'));
              out.append(line.isBlank() ? "\n" : "");
            });
    return out.toString();
  }

  /** Greedy, as every wrapper of plain text does it; a longer word stands alone. */
  private static List<String> wrap(String line, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String word : line.strip().split("[ \t]+")) {
      if (!open.isEmpty() && open.length() + 1 + word.length() > columns) {
        lines.add(open.toString());
        open.setLength(0);
      }
      open.append(open.isEmpty() ? "" : " ").append(word);
    }
    if (!open.isEmpty()) {
      lines.add(open.toString());
    }
    return lines;
  }
}
