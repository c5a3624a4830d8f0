package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.Comparator;
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

  /**
   * A name found.
   *
   * @param code of an organ, or a bare noun behind "@", "@COUNCIL"
   */
  record Hit(String code, int start, int end) {}

  private record Form(String letters, String code) {}

  private static final Map<String, Organ> CITED = new HashMap<>();
  private static final Map<Character, List<Form>> FORMS = read();
  private static final int GAP = 3;

  private OrganNames() {}

  private static Map<Character, List<Form>> read() {
    Map<String, Form> forms = new HashMap<>();
    for (Organ organ : Organ.all()) {
      organ.bareNames().forEach(name -> forms.put(name, new Form(name, organ.code())));
    }
    for (String line : WordLists.lines(OrganNames.class, "cited-organs.txt")) {
      String[] parts = line.split("\\|");
      String code = parts[0].strip();
      if (!parts[1].isBlank()) {
        CITED.put(code, new Organ(code, parts[1].strip(), List.of(), List.of()));
      }
      for (String name : parts[2].split(";")) {
        String letters = Folding.letters(name);
        forms.put(letters, new Form(letters, code));
      }
    }
    return byFirstLetter(forms);
  }

  private static Map<Character, List<Form>> byFirstLetter(Map<String, Form> forms) {
    Map<Character, List<Form>> map = new HashMap<>();
    forms.values().stream()
        .sorted(
            Comparator.comparingInt((Form form) -> -form.letters.length())
                .thenComparing(Form::letters))
        .forEach(
            form ->
                map.computeIfAbsent(form.letters.charAt(0), key -> new ArrayList<>()).add(form));
    return map;
  }

  /** The organ of a code of either list. */
  static @Nullable Organ organ(String code) {
    Organ cited = CITED.get(code);
    return code.equals("COMMITTEE") ? Organ.UNLISTED : cited == null ? Organ.of(code) : cited;
  }

  /** The longest name that begins at an offset. */
  static @Nullable Hit at(String text, int start) {
    for (Form form : FORMS.getOrDefault(Folding.fold(text.charAt(start)), List.of())) {
      int end = end(text, start, form.letters);
      if (end > 0) {
        return new Hit(form.code, start, end);
      }
    }
    return null;
  }

  /** Scans take "l" for "I". */
  private static boolean same(char c, char wanted) {
    return c == wanted || wanted == 'l' && c == 'i';
  }

  private static int end(String text, int start, String letters) {
    int i = start;
    int gap = 0;
    for (int matched = 0; matched < letters.length(); i++) {
      if (i >= text.length() || gap > GAP) {
        return -1;
      }
      char c = Folding.fold(text.charAt(i));
      if (same(c, letters.charAt(matched))) {
        matched++;
        gap = 0;
      } else if (Character.isLetterOrDigit(c)) {
        return -1;
      } else {
        gap++;
      }
    }
    boolean open =
        i < text.length() && Character.isLetter(text.charAt(i)) && text.charAt(i) < 0x2e80;
    return open ? -1 : i;
  }
}
