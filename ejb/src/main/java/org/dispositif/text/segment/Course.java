package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the reader of a text stands: the line in hand, the lines ahead, the part of the text. */
final class Course {

  /** The parts of a resolution, as far as their lines are read differently. */
  enum Place {
    HEAD,
    PREAMBLE,
    OPERATIVE,
    BEHIND,
    ANNEX
  }

  private static final int LOOK_AHEAD = 12;

  private final List<Evidence> lines;
  private int at;
  Place place = Place.HEAD;

  Course(List<Line> lines, Openings openings) {
    this.lines = new ArrayList<>(lines.size());
    lines.forEach(line -> this.lines.add(new Evidence(line, openings)));
  }

  boolean hasLine() {
    return at < lines.size();
  }

  Evidence line() {
    return lines.get(at);
  }

  void go() {
    at++;
  }

  /** The next lines of words, without furniture and notes. */
  private List<Evidence> ahead(int most) {
    List<Evidence> ahead = new ArrayList<>();
    for (int i = at + 1; i < lines.size() && ahead.size() < most; i++) {
      if (lines.get(i).isWords()) {
        ahead.add(lines.get(i));
      }
    }
    return ahead;
  }

  /** The next line of words, null at the end. */
  @Nullable Evidence next() {
    List<Evidence> ahead = ahead(1);
    return ahead.isEmpty() ? null : ahead.get(0);
  }

  /** Whether the line right above or below is furniture of a page. */
  boolean isBesideFurniture() {
    boolean above = at > 0 && lines.get(at - 1).line.furniture();
    return above || at + 1 < lines.size() && lines.get(at + 1).line.furniture();
  }

  /** Whether an enacting line stands right below the line in hand, or below the next one. */
  boolean enactsSoon() {
    return ahead(2).stream().anyMatch(line -> line.organ != null);
  }

  /** Whether how it was adopted stands below, and the title, behind that, above what enacts. */
  boolean isTitledBelowAdoption() {
    boolean adopted = false;
    for (Evidence line : ahead(LOOK_AHEAD)) {
      if (line.organ != null || line.isArabic() || line.ends(";,")) {
        return false;
      }
      boolean basis = Cues.beginsAdoption(line.text());
      if (adopted && !basis) {
        return line.isTitled();
      }
      adopted |= basis;
    }
    return false;
  }

  /** Whether the line in hand is a heading under which something is enacted. */
  boolean enactsBeforeClauses() {
    boolean numbered = line().number != null;
    int seen = 0;
    for (Evidence line : ahead(LOOK_AHEAD)) {
      seen++;
      if (line.organ != null || seen < 4 && line.isPreambular()) {
        return true;
      }
      boolean other = line.number != null && (!numbered || seen > 1);
      if (other || line.isArabic() || line.isAnnex() || line.ends(";")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the line in hand, which has a number, is a row of a table of contents: others follow or
   * stand above.
   */
  boolean isListed(boolean behindListed) {
    Evidence next = next();
    boolean listed = next != null && next.number != null || line().isLeader();
    return listed || behindListed && !enactsBeforeClauses();
  }

  /** Whether nothing but the adoption or another resolution's heading follows. */
  boolean endsSoon() {
    Evidence next = next();
    return next == null || next.isAdoption() || next.number != null;
  }

  /** Whether the line below the next one is a resolution's heading. */
  boolean isAboveHeading() {
    List<Evidence> ahead = ahead(2);
    return ahead.size() > 1 && ahead.get(1).number != null;
  }

  /** Whether one of the next numbered paragraphs has a number. */
  boolean numberFollows(int ordinal) {
    int seen = 0;
    for (Evidence line : ahead(LOOK_AHEAD)) {
      if (line.isArabic() && line.marker != null) {
        return line.marker.ordinal() == ordinal;
      }
      if (line.isAdoption() || line.number != null || ++seen > LOOK_AHEAD) {
        return false;
      }
    }
    return false;
  }
}
