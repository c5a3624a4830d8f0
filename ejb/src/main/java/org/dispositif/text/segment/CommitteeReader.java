package org.dispositif.text.segment;

import java.util.List;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.cite.CitationFinder;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads on what a text was adopted, in the adoption line in brackets: "[on the report of the Third
 * Committee (A/73/589/Add.2)]", "[without reference to a Main Committee (A/73/L.23 and Add.1)]".
 */
final class CommitteeReader {

  private static final int LONGEST = 600;
  private static final int LONGEST_NAME = 160;
  private static final String DRAFT = "/L.";

  private CommitteeReader() {}

  /** The committee's name as printed, null where the line names none. */
  static @Nullable String committee(String line) {
    String folded = Folding.fold(line);
    int from = line.length() > LONGEST ? -1 : TablingWords.endOf(TablingWords.REPORT, folded, 0);
    if (from < 0) {
      return null;
    }
    int end = from;
    while (end < line.length() && "([])".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    String name = withoutTail(line.substring(from, end).strip());
    boolean plain = !name.isEmpty() && name.length() < LONGEST_NAME;
    return plain ? name : null;
  }

  private static String withoutTail(String name) {
    for (String tail : TablingWords.BEHIND_COMMITTEE) {
      int at = name.indexOf(tail);
      if (at >= 0) {
        return name.substring(0, at);
      }
    }
    return name;
  }

  /** Symbols in brackets, of drafts or of other documents. */
  static List<String> symbols(String line, boolean drafts) {
    int open = line.length() > LONGEST ? -1 : Folding.fold(line).indexOf('(');
    if (open < 0) {
      return List.of();
    }
    return CitationFinder.find(line.substring(open), null).stream()
        .map(Citation::symbol)
        .filter(symbol -> symbol.contains(DRAFT) == drafts)
        .distinct()
        .toList();
  }

  /** Whether the line is one that tells on what the text was adopted. */
  static boolean tells(String line) {
    return !line.isEmpty() && "[\u3010".indexOf(line.charAt(0)) >= 0;
  }
}
