package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Names with their codes, found at a place of a text: the longest wins; case, accents, spaces and
 * stray signs between letters do not count.
 */
final class NameIndex {

  /**
   * A name found.
   *
   * @param code of what it names
   */
  record Hit(String code, int start, int end) {}

  private record Form(String letters, String code) {}

  private static final int GAP = 3;
  private static final int HAN = 0x2e80;

  private final Map<Character, List<Form>> forms = new HashMap<>();

  /**
   * @param codes by their names, letters only and folded
   */
  NameIndex(Map<String, String> codes) {
    codes.entrySet().stream()
        .map(entry -> new Form(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Form form) -> -form.letters.length())
                .thenComparing(Form::letters))
        .forEach(
            form ->
                forms.computeIfAbsent(form.letters.charAt(0), key -> new ArrayList<>()).add(form));
  }

  /** The longest name that begins at an offset, null for none. */
  @Nullable Hit at(String text, int start) {
    for (Form form : forms.getOrDefault(Folding.fold(text.charAt(start)), List.of())) {
      int end = end(text, start, form.letters);
      if (end > 0) {
        return new Hit(form.code, start, end);
      }
    }
    return null;
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
    return i < text.length() && Character.isLetter(text.charAt(i)) && text.charAt(i) < HAN ? -1 : i;
  }

  /** Scans take "l" for "I". */
  private static boolean same(char c, char wanted) {
    return c == wanted || wanted == 'l' && c == 'i';
  }
}
