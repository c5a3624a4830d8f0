package org.dispositif.lexicon;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dispositif.platform.Json;
import org.dispositif.platform.Refusal;

/** Words by which something is recognised: checked, cleaned, and kept as JSON. */
final class Forms {

  static final int MOST = 50;
  static final int LONGEST = 200;

  /** So that JSON-B knows what stands in the map. */
  private static final Type BY_LANGUAGE =
      new TreeMap<String, List<String>>() {
        private static final long serialVersionUID = 1L;
      }.getClass().getGenericSuperclass();

  private Forms() {}

  static List<String> list(String json) {
    return List.of(Json.read(json, String[].class));
  }

  static Map<String, List<String>> byLanguage(String json) {
    return json == null ? Map.of() : Json.read(json, BY_LANGUAGE);
  }

  static List<String> in(String json, String language) {
    return byLanguage(json).getOrDefault(language, List.of());
  }

  /**
   * Without blanks around them, without doubles.
   *
   * @throws Refusal unusable when there are too many, or one has no word or is too long
   */
  static List<String> clean(List<String> forms) {
    List<String> clean =
        forms == null
            ? List.of()
            : forms.stream()
                .filter(Objects::nonNull)
                .map(f -> f.strip().replaceAll("\\s+", " "))
                .filter(f -> !f.isEmpty())
                .distinct()
                .toList();
    boolean usable =
        clean.size() <= MOST
            && clean.stream()
                .allMatch(f -> f.length() <= LONGEST && f.chars().anyMatch(Character::isLetter));
    if (!usable) {
      throw Refusal.unusable("lexicon.forms", MOST, LONGEST);
    }
    return clean;
  }

  static Map<String, List<String>> clean(Map<String, List<String>> forms) {
    Map<String, List<String>> clean = new LinkedHashMap<>();
    if (forms != null) {
      forms.forEach((language, f) -> clean.put(Languages.check(language), clean(f)));
      clean.values().removeIf(List::isEmpty);
    }
    return clean;
  }
}
