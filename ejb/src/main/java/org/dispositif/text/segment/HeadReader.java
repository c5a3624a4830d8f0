package org.dispositif.text.segment;

import org.dispositif.text.cite.Organ;
import org.dispositif.text.cite.SymbolLine;
import org.dispositif.text.source.Finding.Severity;
import org.jspecify.annotations.Nullable;

/** Reads what stands above the enacting line: masthead, number, title, part letter. */
final class HeadReader {

  private static final int LONGEST_TITLE = 600;
  private static final int LONGEST_HEADING = 250;
  private static final int LONGEST_ENACTING = 90;

  private final Course course;
  private final Scribe scribe;
  private final CommonLines common;
  private final PreambleReader preamble;
  private final OperativeReader operative;

  HeadReader(
      Course course,
      Scribe scribe,
      CommonLines common,
      PreambleReader preamble,
      OperativeReader operative) {
    this.course = course;
    this.scribe = scribe;
    this.common = common;
    this.preamble = preamble;
    this.operative = operative;
  }

  void read(Evidence line) {
    Organ organ = enacting(line);
    if (organ != null) {
      scribe.enact(line, organ, line.organ == null ? 0.7 : 0.97);
      course.place = Course.Place.PREAMBLE;
    } else if (line.isAdoption() || line.isDate() && scribe.isBehindAdoption()) {
      common.adoption(line);
    } else if (!number(line) && !clauseWithoutHead(line)) {
      words(line);
    }
  }

  private @Nullable Organ enacting(Evidence line) {
    boolean byPlace =
        line.organ == null && line.ends(",.") && line.text().length() < LONGEST_ENACTING;
    Evidence next = byPlace ? course.next() : null;
    return next != null && next.isPreambular() ? Organ.damaged(line.text()) : line.organ;
  }

  private boolean number(Evidence line) {
    HeadNumber number = line.number;
    ResolutionDraft now = scribe.now();
    if (number == null || now.number != null && !course.enactsBeforeClauses()) {
      return false;
    }
    now.number = number;
    now.titles.clear();
    String title = line.text().substring(number.end()).strip();
    if (!title.isEmpty()) {
      now.titles.add(title);
    }
    scribe.add(line, BlockKind.TITLE, 0.95, "headNumber");
    return true;
  }

  private void words(Evidence line) {
    String text = line.text();
    ResolutionDraft now = scribe.now();
    boolean title = text.length() < LONGEST_TITLE && !line.ends(";,");
    boolean above = course.enactsSoon() && text.length() < LONGEST_HEADING && !line.ends(",;");
    if (line.isPartLetter() && (now.number != null || above)) {
      now.part = text;
      scribe.add(line, BlockKind.TITLE, 0.8, "partLetter");
    } else if (isMasthead(line) && now.number == null) {
      takeSymbol(line);
      scribe.add(line, BlockKind.NOISE, 0.7, "masthead");
    } else if (title && (now.number != null || now.part != null) || above) {
      now.titles.add(text);
      scribe.add(
          line, BlockKind.TITLE, 0.8, now.number == null ? "beforeEnacting" : "behindNumber");
    } else {
      scribe.add(line, BlockKind.OTHER, 0.5, "head");
    }
  }

  private static boolean isMasthead(Evidence line) {
    return Cues.isMasthead(line.text()) || line.isDate() || line.isPartLetter();
  }

  void takeSymbol(Evidence line) {
    String symbol = SymbolLine.of(line.text());
    if (symbol != null && scribe.now().printedSymbol == null && course.place == Course.Place.HEAD) {
      scribe.now().printedSymbol = symbol;
    }
  }

  /**
   * A clause although nothing enacted it: the enacting line is lost, or the text begins in the
   * middle of a resolution, as a page of a volume does.
   */
  private boolean clauseWithoutHead(Evidence line) {
    Marker marker = line.marker;
    boolean numbered = marker != null && line.isArabic() && line.isVerbBehind(marker);
    if (!numbered && !line.isPreambular()) {
      return false;
    }
    scribe.open();
    boolean middle =
        numbered && marker != null && marker.ordinal() > 1 && scribe.now().number == null;
    String code = middle ? "segment.partialResolution" : "segment.noEnacting";
    scribe.find(code, Severity.WARNING, line);
    if (middle && marker != null) {
      scribe.now().numbers.operative = marker.ordinal() - 1;
      course.place = Course.Place.OPERATIVE;
      operative.read(line);
    } else {
      course.place = Course.Place.PREAMBLE;
      preamble.read(line);
    }
    return true;
  }
}
