package org.dispositif.text.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/** Knows the States of {@code states.txt} by their names in six languages. */
public final class States {

  private static final Set<String> ARTICLES = Set.of("the", "la", "le", "les", "el", "los");
  private static final int LONGEST = 120;
  private static final int SHORTEST_STEM = 4;

  /** By which people and governments are derived from States, the longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "iennes", "aines", "aises", "oises", "ienne", "iens", "ians", "aine", "ains", "aise",
          "oise", "eens", "enne", "iano", "iana", "ese", "ien", "ian", "ais", "ois", "ain", "een",
          "ano", "ana", "ani", "ish", "is", "an", "i");

  private static final Map<String, String> CODES = codes();
  private static final Map<String, String> STEMS = readStems();

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

  /**
   * Code of the State that a word in lower case without accents is derived from by an ending:
   * "iranien", "Iranian", "iraní" of "Iran", "malien" of "Mali"; null for any other word.
   */
  public static @Nullable String demonym(String folded) {
    for (String ending : ENDINGS) {
      int stem = folded.length() - ending.length();
      if (stem >= SHORTEST_STEM && folded.endsWith(ending)) {
        String code = STEMS.get(folded.substring(0, stem));
        if (code != null) {
          return code;
        }
      }
    }
    return null;
  }

  /** How the words begin that {@link #demonym} knows: four letters or more. */
  public static Stream<String> stems() {
    return STEMS.keySet().stream();
  }

  /** Names of one word by their beginning, without the vowels that they end with. */
  private static Map<String, String> readStems() {
    Map<String, String> stems = new HashMap<>();
    CODES.forEach(
        (name, code) -> {
          String stem = name.replaceAll("[aeiouy]+$", "");
          if (name.indexOf(' ') < 0 && stem.length() >= SHORTEST_STEM) {
            stems.putIfAbsent(stem, code);
          }
        });
    return Map.copyOf(stems);
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
