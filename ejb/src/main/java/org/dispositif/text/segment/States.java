package org.dispositif.text.segment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/** Knows the States of {@code states.txt} by their names in six languages. */
public final class States {

  private static final Set<String> ARTICLES = Set.of("the", "la", "le", "les", "el", "los");
  private static final int LONGEST = 120;
  private static final Map<String, String> CODES = codes();

  private States() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String line : WordLists.lines(States.class, "states.txt")) {
      String[] cells = line.split("\\|");
      for (int i = 1; i < cells.length; i++) {
        codes.putIfAbsent(key(cells[i]), cells[0].strip());
      }
    }
    return Map.copyOf(codes);
  }

  /**
   * Code of ISO 3166-1 (alpha-3; of States that are no more, of ISO 3166-3) for a name as printed:
   * "Bolivie (État plurinational de)" is "BOL"; null for what names no State.
   */
  public static @Nullable String code(String name) {
    return name.length() > LONGEST ? null : CODES.get(key(name));
  }

  /** The words alone: no accents, signs or parentheses, no article in front. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    int depth = 0;
    for (char c : Folding.fold(name).toCharArray()) {
      depth += c == '(' ? 1 : 0;
      boolean letter = depth == 0 && Character.isLetter(c);
      if (letter) {
        key.append(c);
      } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return withoutArticle(key.toString().strip());
  }

  private static String withoutArticle(String key) {
    int space = key.indexOf(' ');
    boolean article = space > 0 && ARTICLES.contains(key.substring(0, space));
    return article ? key.substring(space + 1) : key;
  }
}
