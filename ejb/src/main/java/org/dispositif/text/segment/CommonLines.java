package org.dispositif.text.segment;

/** Lines that may stand in every part of a resolution: adoption, headings, annexes, page heads. */
final class CommonLines {

  private static final int LONGEST_PAGE_HEAD = 60;

  private final Course course;
  private final Scribe scribe;

  CommonLines(Course course, Scribe scribe) {
    this.course = course;
    this.scribe = scribe;
  }

  /** Adoption or the beginning of an annex. */
  boolean read(Evidence line) {
    if (isAdoption(line)) {
      adoption(line);
      return true;
    }
    if (line.isAnnex()) {
      annex(line);
      return true;
    }
    return false;
  }

  private boolean isAdoption(Evidence line) {
    if (line.isDate()) {
      boolean ended = course.place == Course.Place.OPERATIVE && scribe.baseEnds(".");
      return ended || scribe.isBehindAdoption();
    }
    return line.isAdoption();
  }

  void adoption(Evidence line) {
    if (course.place != Course.Place.HEAD) {
      course.place = Course.Place.BEHIND;
      scribe.items().begin(null);
    }
    scribe.adoption(line, 0.9);
  }

  void annex(Evidence line) {
    course.place = Course.Place.ANNEX;
    scribe.annexHeading(line);
  }

  /** What a page's head or the masthead says, displaced into the text. */
  boolean isPageHead(Evidence line) {
    String text = line.text();
    boolean short_ = text.length() < LONGEST_PAGE_HEAD && !line.ends(".;,:") && line.marker == null;
    return Cues.isPageHead(text) || short_ && Cues.isMasthead(text) && line.opening() == null;
  }

  /** "I", "A.", "II. Title", a title without an end. */
  boolean section(Evidence line) {
    boolean lone = line.isLoneNumber();
    boolean titled = line.isNumberedHeading();
    if (lone || titled) {
      String number = line.marker == null ? line.text() : line.marker.number();
      scribe.section(line, 0.85, lone ? "sectionNumber" : "heading", number);
      return true;
    }
    boolean bare = line.marker == null && line.isHeading() && line.opening() == null;
    if (bare && adoptsText()) {
      annex(line);
    } else if (bare) {
      scribe.section(line, 0.6, "heading", null);
    }
    return bare;
  }

  /**
   * A resolution of one clause without a number, "Adopts the Declaration below": the text follows.
   */
  private boolean adoptsText() {
    ResolutionDraft.Numbers numbers = scribe.now().numbers;
    return course.place == Course.Place.OPERATIVE
        && !numbers.numbered
        && numbers.operative == 1
        && scribe.base() != null;
  }
}
