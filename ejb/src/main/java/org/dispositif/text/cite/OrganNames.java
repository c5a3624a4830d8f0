package org.dispositif.text.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Names of organs inside a sentence: those of {@code organs.txt} and the forms that only citations
 * use, {@code cited-organs.txt}. Reads on over hyphens and stray signs between letters.
 */
final class OrganNames {

  private static final Map<String, Organ> CITED = new HashMap<>();
  private static final NameIndex NAMES = read();

  private OrganNames() {}

  private static NameIndex read() {
    Map<String, String> forms = new HashMap<>();
    for (Organ organ : Organ.all()) {
      organ.bareNames().forEach(name -> forms.put(name, organ.code()));
    }
    for (String line : WordLists.lines(OrganNames.class, "cited-organs.txt")) {
      String[] parts = line.split("\\|");
      String code = parts[0].strip();
      if (!parts[1].isBlank()) {
        CITED.put(code, new Organ(code, parts[1].strip(), List.of(), List.of()));
      }
      for (String name : parts[2].split(";")) {
        forms.put(Folding.letters(name), code);
      }
    }
    return new NameIndex(forms);
  }

  /** The organ of a code of either list. */
  static @Nullable Organ organ(String code) {
    Organ cited = CITED.get(code);
    return code.equals("COMMITTEE") ? Organ.UNLISTED : cited == null ? Organ.of(code) : cited;
  }

  /**
   * The longest name that begins at an offset; its code is an organ's, or a bare noun "@COUNCIL".
   */
  static NameIndex.@Nullable Hit at(String text, int start) {
    return NAMES.at(text, start);
  }
}
