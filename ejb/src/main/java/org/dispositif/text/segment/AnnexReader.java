package org.dispositif.text.segment;

import org.jspecify.annotations.Nullable;

/** Reads an annex: numbered paragraphs, their items, a preamble of its own, headings, words. */
final class AnnexReader {

  private static final int LONGEST_ENACTING = 90;

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
    boolean read =
        marker != null && numbered(line, marker)
            || enacting(line)
            || common.section(line)
            || scribe.unreadableItem(line);
    if (read) {
      return;
    }
    if (scribe.above().isBy("annex") && line.isTitle()) {
      scribe.section(line, line.isClean() ? 0.7 : 0.55, "annexTitle", null);
    } else if (isPreambular(line)) {
      scribe.preambular(line, 0.85, "opening");
    } else if (line.startsLow() && scribe.above().base() != null) {
      scribe.continuation(line, BlockKind.OPERATIVE);
    } else {
      boolean prose = line.marker == null && line.isClean();
      scribe.add(line, BlockKind.OTHER, prose ? 0.65 : line.unlikeClause(), "inAnnex");
    }
  }

  /** "The States Parties to the present Convention,", "Have agreed as follows:" */
  private boolean enacting(Evidence line) {
    ResolutionDraft.Numbers begun = scribe.current().numbers;
    boolean short_ = line.text().length() < LONGEST_ENACTING && line.opening() == null;
    boolean place = short_ && !line.startsLow() && begun.operative == 0;
    Evidence next = place ? course.next() : null;
    boolean above = line.ends(",") && next != null && next.isPreambular();
    boolean below = place && begun.preambular > 0 && line.ends(":");
    if (!above && !below) {
      return false;
    }
    scribe.add(line, BlockKind.ENACTING, line.organ == null ? 0.7 : 0.9, "enactingOfAnnex");
    return true;
  }

  private boolean isPreambular(Evidence line) {
    OpeningMatch opening = line.marker == null ? line.opening() : null;
    boolean begun =
        scribe.current().numbers.preambular > 0 && scribe.current().numbers.operative == 0;
    return opening != null
        && opening.opening().preambular()
        && line.ends(",;")
        && (begun || !opening.repaired());
  }

  private boolean numbered(Evidence line, Marker marker) {
    if (!line.isArabic()) {
      return !line.isNumberedHeading() && (scribe.item(line, marker) || underWords(line, marker));
    }
    boolean fits =
        numbers.goesOn(marker)
            || marker.ordinal() == 1
            || course.numberFollows(marker.ordinal() + 1);
    if (!fits || line.isNumberedHeading() && !itemsFollow(course.next())) {
      return false;
    }
    boolean next = marker.ordinal() == scribe.expected();
    scribe.clause(line, marker, next ? 0.8 : 0.6, "number");
    return true;
  }

  /** "The Team shall:" has no number, yet a list stands below it, or goes on under a heading. */
  private boolean underWords(Evidence line, Marker marker) {
    boolean letter = marker.kind() == Marker.Kind.LETTER || marker.kind() == Marker.Kind.ROMAN;
    boolean begins = marker.ordinal() == 1 || line.ends(";,") || scribe.above().endsWith(":;");
    return letter && begins && scribe.listUnderWords() && scribe.item(line, marker);
  }

  private static boolean itemsFollow(@Nullable Evidence next) {
    return next != null && next.isItem();
  }
}
