package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.cite.Organ;

/**
 * Joins lines that are one paragraph in print, though they stand apart: a meeting and its date, a
 * number and the title behind it, "Resolution 1325 (2000)" and "of 31 October 2000".
 */
final class LineMerger {

  private static final int LONGEST_DATE = 45;
  private static final int LONGEST_TITLE = 400;

  private LineMerger() {}

  static List<Line> merge(List<Line> lines) {
    List<Line> merged = new ArrayList<>(lines.size());
    for (Line line : lines) {
      int last = merged.size() - 1;
      if (last >= 0 && isOne(merged.get(last), line)) {
        merged.set(last, merged.get(last).and(line));
      } else {
        merged.add(line);
      }
    }
    return merged;
  }

  private static boolean isOne(Line above, Line below) {
    if (!above.isWords() || !below.isWords() || above.text().indexOf('\n') >= 0) {
      return false;
    }
    return Cues.isMeetingAlone(above.text()) && Cues.isDate(below.text())
        || isNumberOf(above, below)
        || isDated(above, below);
  }

  /** "48/17." above its title. */
  private static boolean isNumberOf(Line above, Line below) {
    String text = below.text();
    if (!above.ends(".") || !isNumberAlone(above) || text.length() > LONGEST_TITLE) {
      return false;
    }
    boolean words =
        Character.isUpperCase(text.codePointAt(0)) && !below.ends(";,:") && text.length() > 3;
    return words
        && Organ.enacting(text) == null
        && !Cues.isMasthead(text)
        && !Cues.isAdoption(text)
        && !Cues.isAnnex(text);
  }

  private static boolean isNumberAlone(Line line) {
    HeadNumber number = line.text().length() < LONGEST_DATE ? HeadNumber.of(line.text()) : null;
    return number != null && number.end() == line.text().length();
  }

  private static boolean isDated(Line above, Line below) {
    return below.startsLow()
        && below.text().length() < LONGEST_DATE
        && isNumberAlone(above)
        && Dates.first(below.text()) != null;
  }
}
