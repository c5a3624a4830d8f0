package org.dispositif.text.segment;

import java.util.List;
import org.dispositif.text.source.Finding.Severity;

/**
 * Walks down the lines of a text and hands each to the reader of the part in which it stands: head,
 * preamble, operative part, behind the adoption, annex.
 */
final class ClauseCutter {

  private final Course course;
  private final Scribe scribe = new Scribe();
  private final CommonLines common;
  private final HeadReader head;
  private final PreambleReader preamble;
  private final OperativeReader operative;
  private final BehindReader behind;
  private final AnnexReader annex;

  private ClauseCutter(List<Line> lines, Openings openings) {
    course = new Course(lines, openings);
    common = new CommonLines(course, scribe);
    TopNumbers numbers = new TopNumbers(course, scribe);
    preamble = new PreambleReader(course, scribe, common, numbers);
    operative = new OperativeReader(scribe, common, numbers);
    head = new HeadReader(course, scribe, common, numbers, preamble, operative);
    behind = new BehindReader(course, scribe, common, numbers, preamble, operative);
    annex = new AnnexReader(course, scribe, common, numbers);
  }

  /** What was found in the lines of a text. */
  static Scribe cut(List<Line> lines, Openings openings) {
    ClauseCutter cutter = new ClauseCutter(lines, openings);
    for (; cutter.course.hasLine(); cutter.course.go()) {
      cutter.read(cutter.course.line());
    }
    int resolutions = cutter.scribe.resolutions().size();
    if (resolutions > 1) {
      Evidence first = new Evidence(lines.get(0), openings);
      cutter.scribe.find("segment.severalResolutions", Severity.INFO, first, resolutions);
    }
    return cutter.scribe;
  }

  private void read(Evidence line) {
    boolean below = course.place != Course.Place.HEAD;
    boolean enacting = line.organ != null && !below;
    if (line.line.furniture() && !enacting) {
      head.takeSymbol(line);
      scribe.add(line, BlockKind.NOISE, line.isCrumb() ? 0.55 : 0.95, "furniture");
    } else if (line.line.footnote()) {
      scribe.add(line, BlockKind.FOOTNOTE, 0.9, "footnote");
    } else if (preamble.enactsLate(line)) {
      preamble.enact(line);
    } else if (below && common.isPageHead(line)) {
      scribe.add(line, BlockKind.NOISE, 0.8, "pageHead");
    } else if (below && beginsNext(line)) {
      next(line);
      head.read(line);
    } else {
      inPlace(line);
    }
  }

  private void inPlace(Evidence line) {
    switch (course.place) {
      case HEAD -> head.read(line);
      case PREAMBLE -> preamble.read(line);
      case OPERATIVE -> operative.read(line);
      case BEHIND -> behind.read(line);
      case ANNEX -> annex.read(line);
    }
  }

  /** Whether another resolution, or another part of this one, begins with the line. */
  private boolean beginsNext(Evidence line) {
    boolean behind = course.place == Course.Place.BEHIND;
    boolean annexed = course.place == Course.Place.ANNEX && line.number == null;
    boolean part = line.isPartLetter() && course.enactsSoon();
    if (isSection(line) && !part) {
      return false;
    }
    if (annexed && !part || line.isAnnex() || line.isAdoption() || line.isDate()) {
      return false;
    }
    boolean begun = scribe.current().isEnacted() || scribe.current().body.operative > 0 || behind;
    boolean enacts = line.organ != null && begun;
    boolean heading = line.number != null || line.isPartLetter() || behind && line.isHeading();
    return enacts
        || heading && (line.organ != null || course.enactsBeforeClauses())
        || (behind || isHeadingAfterClauses(line))
            && line.number != null
            && !course.isListed(false);
  }

  /** "I" below what enacts or its first clauses, "V" behind section IV: no part. */
  private boolean isSection(Evidence line) {
    int roman = line.isPartLetter() ? Marker.roman(line.text()) : 0;
    ResolutionDraft.Numbers numbers = scribe.current().numbers;
    boolean first = roman == 1 && scribe.current().isEnacted() && numbers.lastSection == 0;
    return roman > 0
        && course.place != Course.Place.BEHIND
        && (first || roman > 1 && roman == numbers.lastSection + 1);
  }

  /** "33/125. Assistance to ...": no clause has such a form, even if what follows is unreadable. */
  private boolean isHeadingAfterClauses(Evidence line) {
    HeadNumber number = line.number;
    boolean titled = number != null && number.end() < line.text().length() && line.isTitled();
    boolean alone = number != null && !titled && !Character.isDigit(line.text().charAt(0));
    return (titled || alone)
        && course.place == Course.Place.OPERATIVE
        && scribe.current().body.operative > 0;
  }

  private void next(Evidence line) {
    boolean samePart = line.isPartLetter();
    if (line.organ != null && (scribe.isRecommended() || scribe.above().baseEnds(":"))) {
      scribe.recommended();
    } else {
      scribe.next(samePart, samePart || line.number == null);
    }
    course.place = Course.Place.HEAD;
  }
}
