package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clause that a citation names among the labels of the resolution cited. */
public final class CitedPlace {

  private static final String ANNEX = "Annex";

  private CitedPlace() {}

  /**
   * The place of the clause in the list: of a list of paragraphs the first, of a sub-paragraph that
   * has no label of its own the paragraph that it is in, of a section its first clause.
   *
   * @param labels of the resolution cited, in order; null for blocks that have none
   * @param part "A", "B" of a resolution in parts, or null
   * @return -1 where nothing, or more than one clause, is called so
   */
  public static int find(List<String> labels, @Nullable String part, Citation citation) {
    String section = citation.section() == null ? "" : citation.section() + ".";
    String paragraph = citation.paragraph();
    if (paragraph == null) {
      return section.isEmpty() ? -1 : first(labels, part, section);
    }
    String number = number(paragraph);
    int found = only(labels, part, section + "OP" + number);
    int list = number.indexOf('(');
    return found < 0 && list > 0
        ? only(labels, part, section + "OP" + number.substring(0, list))
        : found;
  }

  /** "27, 32" begins with 27, "3-5" with 3. */
  private static String number(String paragraph) {
    int end = 0;
    while (end < paragraph.length() && ",-; ".indexOf(paragraph.charAt(end)) < 0) {
      end++;
    }
    return paragraph.substring(0, end);
  }

  private static int only(List<String> labels, @Nullable String part, String label) {
    for (String wanted : wanted(part, label)) {
      int found = labels.indexOf(wanted);
      if (found >= 0) {
        return found == labels.lastIndexOf(wanted) ? found : -1;
      }
    }
    return -1;
  }

  /** "Annex" means nothing certain where there are several. */
  private static int first(List<String> labels, @Nullable String part, String section) {
    boolean annexes =
        section.startsWith(ANNEX)
            && labels.stream().anyMatch(l -> l != null && l.contains("Annex2"));
    for (String wanted : annexes ? List.<String>of() : wanted(part, section)) {
      for (int i = 0; i < labels.size(); i++) {
        if (labels.get(i) != null && labels.get(i).startsWith(wanted)) {
          return begins(labels.get(i).substring(wanted.length())) ? i : -1;
        }
      }
    }
    return -1;
  }

  /** Whether it begins there; where only its third chapter has labels, it begins elsewhere. */
  private static boolean begins(String rest) {
    return rest.startsWith("OP")
        || rest.startsWith("PP")
        || rest.startsWith("I.")
        || rest.startsWith("A.");
  }

  private static List<String> wanted(@Nullable String part, String label) {
    List<String> wanted = new ArrayList<>(List.of(label));
    if (part != null) {
      wanted.add(0, part + "." + label);
    }
    return wanted;
  }
}
