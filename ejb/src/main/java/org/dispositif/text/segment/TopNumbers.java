package org.dispositif.text.segment;

import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of operative paragraphs: as printed, and in spite of a scan where the verb
 * behind and the series around tell what was printed.
 */
final class TopNumbers {

  private static final int SMALL_GAP = 5;
  private static final int LONGEST_DAMAGED = 5;

  /** A longer line says what the list below it is about, so that its items are the clause's. */
  private static final int LONGEST_LEAD = 60;

  private final Course course;
  private final Scribe scribe;

  TopNumbers(Course course, Scribe scribe) {
    this.course = course;
    this.scribe = scribe;
  }

  /** The number of an operative paragraph that the line may be; null where it has none. */
  @Nullable Marker of(Evidence line) {
    Marker marker = line.marker;
    if (marker != null && line.isArabic()) {
      return inSeries(marker);
    }
    int expected = scribe.expected();
    if (marker != null && marker.kind() == Marker.Kind.ENCLOSED_ARABIC) {
      boolean top =
          line.isVerbBehind(marker) || scribe.current().numbers.enclosed || isFirst(marker);
      boolean next = top && marker.ordinal() == (isFirst(marker) ? 1 : expected);
      return next ? marker.as(Marker.Kind.ARABIC) : null;
    }
    if (marker != null && scribe.items().continues(marker)) {
      return null;
    }
    Marker damaged = Marker.damaged(line.text(), expected);
    if (damaged != null && (line.isVerbBehind(damaged) || course.numberFollows(expected + 1))) {
      return damaged;
    }
    return unreadable(line, expected);
  }

  /** "Recommends:" alone above "1)": the paragraphs of the operative part are numbered so. */
  private boolean isFirst(Marker marker) {
    ResolutionDraft.Numbers numbers = scribe.current().numbers;
    Draft base = scribe.above().base();
    return marker.ordinal() == 1
        && !numbers.numbered
        && numbers.operative == 1
        && base != null
        && base.kind == BlockKind.OPERATIVE
        && base.line.ends(":")
        && base.line.text().length() < LONGEST_LEAD
        && !scribe.items().isOpen();
  }

  /** "1." between 6 and 8: the scan's way of printing 7. */
  private Marker inSeries(Marker marker) {
    int expected = scribe.expected();
    boolean misfit = scribe.current().numbers.numbered && marker.ordinal() != expected;
    boolean gap = misfit && marker.ordinal() != expected + 1;
    return gap && !scribe.items().continues(enclosed(marker)) && course.numberFollows(expected + 1)
        ? new Marker(marker.kind(), String.valueOf(expected), expected, marker.end())
        : marker;
  }

  /**
   * "S. Decides", "JO. Decides" behind a clause that has ended: no list has such a sign, a number
   * stands here that nobody can read.
   */
  private @Nullable Marker unreadable(Evidence line, int expected) {
    Draft base = scribe.above().base();
    boolean begins = base != null && base.line.ends(";,.") && !scribe.items().isOpen();
    int point = line.text().indexOf(". ");
    if (!begins || point < 1 || point > LONGEST_DAMAGED || line.isItem()) {
      return null;
    }
    Marker read = new Marker(Marker.Kind.ARABIC, String.valueOf(expected), expected, point + 2);
    boolean upper =
        Character.isUpperCase(line.text().charAt(Math.min(point + 2, line.text().length() - 1)));
    boolean numbered = scribe.current().numbers.numbered || expected == 1;
    return upper && numbered && line.isVerbBehind(read) ? read : null;
  }

  /** Writes the line as a clause if its number lets it be one. */
  boolean clause(Evidence line, Marker marker) {
    boolean verb = line.isVerbBehind(marker);
    if (!verb && (inner(marker) || marker.ordinal() == 0)) {
      return scribe.item(line, enclosed(marker));
    }
    int gap = marker.ordinal() - scribe.expected();
    boolean fits = gap == 0 || verb || gap > 0 && gap <= SMALL_GAP || marker.ordinal() == 1;
    if (fits) {
      scribe.current().numbers.enclosed = isEnclosed(line);
      scribe.clause(line, marker, confidence(gap, marker, verb), verb ? "numberAndVerb" : "number");
    }
    return fits;
  }

  private static boolean isEnclosed(Evidence line) {
    return line.marker != null && line.marker.kind() == Marker.Kind.ENCLOSED_ARABIC;
  }

  private static double confidence(int gap, Marker marker, boolean verb) {
    if (gap != 0 && marker.ordinal() != 1) {
      return 0.55;
    }
    return (verb ? 0.98 : 0.8) - (gap == 0 ? 0 : 0.2);
  }

  /** Belongs to a list inside the clause: "1." behind a colon, or the number that goes on there. */
  private boolean inner(Marker marker) {
    boolean begins =
        marker.ordinal() == 1 && scribe.above().baseEnds(":") && scribe.current().numbers.numbered;
    return begins || scribe.items().continues(enclosed(marker));
  }

  /** Whether the number goes on the series before it, perhaps with a few lost. */
  boolean goesOn(Marker marker) {
    int gap = marker.ordinal() - scribe.expected();
    return gap >= 0 && gap <= SMALL_GAP;
  }

  private static Marker enclosed(Marker marker) {
    return marker.as(Marker.Kind.ENCLOSED_ARABIC);
  }
}
