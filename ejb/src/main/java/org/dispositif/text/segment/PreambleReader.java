package org.dispositif.text.segment;

import org.dispositif.text.cite.Organ;

/** Reads the lines between the enacting line and the first operative paragraph. */
final class PreambleReader {

  private final Course course;
  private final Scribe scribe;
  private final CommonLines common;
  private final TopNumbers numbers;

  PreambleReader(Course course, Scribe scribe, CommonLines common, TopNumbers numbers) {
    this.course = course;
    this.scribe = scribe;
    this.common = common;
    this.numbers = numbers;
  }

  void read(Evidence line) {
    boolean read =
        begunOperative(line)
            || common.read(line)
            || common.section(line)
            || line.marker != null && scribe.item(line, line.marker)
            || scribe.unreadableItem(line);
    if (!read) {
      words(line);
    }
  }

  /** "Whereas ...; / Now, therefore, / The General Assembly / Proclaims ...". */
  boolean enactsLate(Evidence line) {
    ResolutionDraft now = scribe.current();
    boolean place = course.place == Course.Place.PREAMBLE && !now.isEnacted();
    Evidence next = place && (line.organ != null || line.isTherefore()) ? course.next() : null;
    return next != null
        && now.numbers.operative == 0
        && (next.hasVerb() || next.organ != null || next.isArabic());
  }

  void enact(Evidence line) {
    Organ organ = line.organ;
    if (organ == null) {
      scribe.add(line, BlockKind.ENACTING, 0.8, "therefore");
    } else {
      scribe.enact(line, organ, line.organDamaged ? 0.7 : 0.9);
    }
  }

  /** "1." begins the operative part; in a scan also "l." or "I." before an operative verb. */
  private boolean begunOperative(Evidence line) {
    Marker marker = numbers.of(line);
    if (marker == null) {
      return false;
    }
    boolean verb = line.isVerbBehind(marker);
    ResolutionDraft.Numbers before = scribe.current().numbers;
    boolean first = marker.ordinal() == 1 && before.preambular > 0;
    boolean goesOn =
        before.numbered && numbers.goesOn(marker)
            || marker.ordinal() > 1 && course.numberFollows(marker.ordinal() + 1);
    if (!verb && !first && !goesOn) {
      return false;
    }
    course.place = Course.Place.OPERATIVE;
    scribe.clause(
        line, marker, verb ? 0.98 : first ? 0.7 : 0.55, verb ? "numberAndVerb" : "number");
    return true;
  }

  private void words(Evidence line) {
    scribe.findRepaired(line, line.opening());
    boolean recital = line.opening() != null && line.opening().repaired() && line.ends(",");
    if (line.hasVerb() && recital) {
      scribe.preambular(line, 0.55, "opening");
    } else if (line.hasVerb()) {
      course.place = Course.Place.OPERATIVE;
      scribe.unnumbered(line, OperativeReader.unnumberedConfidence(line), "verb");
    } else if (line.opening() != null) {
      scribe.preambular(line, line.opening().repaired() ? 0.8 : 0.97, "opening");
    } else {
      byPlace(line);
    }
  }

  private void byPlace(Evidence line) {
    if (line.startsLow() || scribe.above().base() != null && !scribe.above().baseEnds(",;:.")) {
      scribe.continuation(line, BlockKind.PREAMBULAR);
    } else if (line.ends(",;:") || line.isThat()) {
      scribe.preambular(line, line.isThat() ? 0.8 : 0.55, "placeInPreamble");
    } else if (line.ends(".") && course.endsSoon()) {
      course.place = Course.Place.OPERATIVE;
      scribe.unnumbered(line, 0.55, "lastSentence");
    } else {
      scribe.add(line, BlockKind.OTHER, line.isCell() ? 0.65 : 0.45, "inPreamble");
    }
  }
}
