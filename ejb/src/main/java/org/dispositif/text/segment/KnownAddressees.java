package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.source.WordLists;

/** The normalised addressees of resolutions, {@code addressees.txt}, to be looked at. */
public final class KnownAddressees {

  /** The languages in the order of the list's columns. */
  private static final List<String> COLUMNS = List.of("fr", "en", "es", "ru", "zh", "ar");

  private static final String NONE = "-";
  private static final Map<String, Map<String, List<String>>> ALL = read();

  private KnownAddressees() {}

  private static Map<String, Map<String, List<String>>> read() {
    Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
    for (String line : WordLists.lines(KnownAddressees.class, "addressees.txt")) {
      List<String> parts = new ArrayList<>(List.of(line.split("\\|")));
      Map<String, List<String>> forms = new LinkedHashMap<>();
      for (int i = 0; i < COLUMNS.size(); i++) {
        forms.put(COLUMNS.get(i), forms(parts.get(i + 1)));
      }
      forms.values().removeIf(List::isEmpty);
      all.put(parts.get(0).strip(), forms);
    }
    return all;
  }

  private static List<String> forms(String column) {
    return Arrays.stream(column.split(";"))
        .map(String::strip)
        .filter(f -> !f.isEmpty() && !f.equals(NONE))
        .toList();
  }

  /** By code, in the order of the list; for each language (BCP 47) the names. */
  public static Map<String, Map<String, List<String>>> all() {
    return ALL;
  }
}
