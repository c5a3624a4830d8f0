package org.dispositif.text.segment;

import org.jspecify.annotations.Nullable;

/** Reads an annex: numbered paragraphs, their items, a preamble of its own, headings, words. */
final class AnnexReader {

  private final Course course;
  private final Scribe scribe;
  private final CommonLines common;
  private final TopNumbers numbers;

  AnnexReader(Course course, Scribe scribe, CommonLines common, TopNumbers numbers) {
    this.course = course;
    this.scribe = scribe;
    this.common = common;
    this.numbers = numbers;
  }

  void read(Evidence line) {
    if (line.isAnnex()) {
      common.annex(line);
      return;
    }
    Marker marker = line.marker;
    if (marker != null && numbered(line, marker) || common.section(line)) {
      return;
    }
    if (line.isPreambular() && line.ends(",;")) {
      scribe.preambular(line, 0.85, "opening");
    } else if (line.startsLow() && scribe.base() != null) {
      scribe.continuation(line, BlockKind.OPERATIVE);
    } else {
      scribe.add(line, BlockKind.OTHER, 0.5, "inAnnex");
    }
  }

  private boolean numbered(Evidence line, Marker marker) {
    if (!line.isArabic()) {
      return !line.isNumberedHeading() && scribe.item(line, marker);
    }
    boolean fits = numbers.goesOn(marker) || marker.ordinal() == 1;
    if (!fits || line.isNumberedHeading() && !itemsFollow(course.next())) {
      return false;
    }
    boolean next = marker.ordinal() == scribe.expected();
    scribe.clause(line, marker, next ? 0.8 : 0.6, "number");
    return true;
  }

  private static boolean itemsFollow(@Nullable Evidence next) {
    return next != null && next.isItem();
  }
}
