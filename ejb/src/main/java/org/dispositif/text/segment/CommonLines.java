package org.dispositif.text.segment;

import java.util.Locale;
import org.dispositif.text.cite.Organ;

/** Lines that may stand in every part of a resolution: adoption, headings, annexes, page heads. */
final class CommonLines {

  private static final int LONGEST_PAGE_HEAD = 60;
  private static final int LONGEST_SYMBOL = 30;

  /** Of the General Assembly, the Economic and Social Council, the Security Council. */
  private static final String SYMBOL_INITIALS = "AES";

  private static final int LONGEST_DAMAGED_MEETING = 60;

  private final Course course;
  private final Scribe scribe;
  private final AdoptionScribe adoptions;

  CommonLines(Course course, Scribe scribe) {
    this.course = course;
    this.scribe = scribe;
    this.adoptions = new AdoptionScribe(scribe);
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
      boolean ended = course.place == Course.Place.OPERATIVE && scribe.above().isWholeSentence();
      return ended || scribe.above().isAdoption();
    }
    return line.isAdoption() || isDamagedMeeting(line);
  }

  void adoption(Evidence line) {
    if (course.place != Course.Place.HEAD) {
      course.place = Course.Place.BEHIND;
      scribe.items().begin(null);
    }
    adoptions.write(line, 0.9);
  }

  void annex(Evidence line) {
    course.place = Course.Place.ANNEX;
    scribe.annexHeading(line, line.isAnnex() || line.isClean() ? 0.9 : 0.55);
  }

  /** What a page's head or the masthead says, displaced into the text. */
  boolean isPageHead(Evidence line) {
    String text = line.text();
    boolean open = text.length() < LONGEST_PAGE_HEAD && !line.ends(".;,:") && line.marker == null;
    return Cues.isPageHead(text)
        || line.isDate() && scribe.above().isDistribution()
        || isSymbolInitial(line)
        || isNumberedPage(text)
        || open && (Cues.isMasthead(text) && line.opening() == null || isSymbol(text));
  }

  /**
   * "A", the first letter of the masthead's symbol, which is set large and stands alone behind the
   * first page. No part begins in a preamble without its own enacting line; among clauses it stands
   * beside the page's other furniture.
   */
  private boolean isSymbolInitial(Evidence line) {
    boolean initial = line.isPartLetter() && SYMBOL_INITIALS.indexOf(line.text().charAt(0)) >= 0;
    if (!initial || course.enactsSoon()) {
      return false;
    }
    boolean begun = scribe.current().body.preambular > 0;
    return switch (course.place) {
      case PREAMBLE -> begun;
      case OPERATIVE -> course.isBesideFurniture();
      default -> false;
    };
  }

  /** "A/RES/47/135 Page 6". */
  private static boolean isNumberedPage(String text) {
    int page =
        text.length() > LONGEST_PAGE_HEAD ? -1 : text.toLowerCase(Locale.ROOT).indexOf(" page ");
    return page > 0
        && text.lastIndexOf('/', page) > 0
        && startsUpper(text)
        && isNumber(text, page + 6);
  }

  private static boolean isNumber(String text, int from) {
    return from < text.length() && text.substring(from).chars().allMatch(Character::isDigit);
  }

  /** "UNEP /EA.4/Res.3": capitals and, in every other word, a digit or stroke. */
  private static boolean isSymbol(String text) {
    if (text.length() > LONGEST_SYMBOL || text.indexOf('/') < 0 || !startsUpper(text)) {
      return false;
    }
    String[] words = text.split(" ");
    for (int i = 1; i < words.length; i++) {
      if (words[i].chars().allMatch(Character::isLetter)) {
        return false;
      }
    }
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean startsUpper(String text) {
    return Character.isUpperCase(text.charAt(0))
        && text.length() > 1
        && !Character.isLowerCase(text.charAt(1));
  }

  /** "I", "A.", "II. Title", a title without an end. */
  boolean section(Evidence line) {
    boolean lone = line.isLoneNumber();
    boolean titled = line.isNumberedHeading();
    if (lone || titled) {
      String number = line.marker == null ? line.text() : line.marker.number();
      boolean sure = !line.isPartLetter() || scribe.followsSection(number) && isHeadingBelow();
      scribe.section(line, sure ? 0.85 : 0.55, lone ? "sectionNumber" : "heading", number);
      return true;
    }
    Evidence next = course.next();
    boolean cut = next != null && next.startsLow() && line.text().length() > LONGEST_PAGE_HEAD;
    boolean bare = line.marker == null && line.isHeading() && line.opening() == null && !cut;
    String article = bare ? Cues.romanArticle(line.text()) : null;
    if (article != null) {
      scribe.section(line, 0.85, "article", article);
    } else if (bare && adoptsText() && !isOrgan(line.text())) {
      annex(line);
    } else if (bare) {
      boolean sure = course.place == Course.Place.ANNEX ? line.isClean() : isSound(line);
      scribe.section(line, sure ? 0.7 : 0.55, "heading", null);
    }
    return bare;
  }

  /** Undamaged words between the end of a sentence and what may stand below a heading. */
  private boolean isSound(Evidence line) {
    Evidence next = course.next();
    boolean above = scribe.above().endsWith(";.") || scribe.above().isSection();
    return above && next != null && line.isClean() && isBelowHeading(next);
  }

  private boolean isHeadingBelow() {
    Evidence next = course.next();
    return next != null && (next.isHeading() || isBelowHeading(next));
  }

  private boolean isBelowHeading(Evidence next) {
    Marker marker = next.marker;
    boolean numbered = marker != null && next.isArabic() && marker.ordinal() == scribe.expected();
    boolean first = marker != null && next.isArabic() && marker.ordinal() == 1;
    return numbered || first || next.hasVerb() || next.isPreambular();
  }

  /**
   * A short line behind the last clause that names a meeting, or has a number and stands above the
   * next resolution's heading.
   */
  private boolean isDamagedMeeting(Evidence line) {
    boolean place = course.place == Course.Place.OPERATIVE && scribe.above().isWholeSentence();
    if (!place || line.text().length() > LONGEST_DAMAGED_MEETING || line.opening() != null) {
      return false;
    }
    Evidence next = course.next();
    boolean numbered = line.number == null && line.hasDigits();
    boolean last = next != null && (next.number != null || course.isAboveHeading());
    return Cues.namesMeeting(line.text()) || DamagedMeeting.is(line.text()) || numbered && last;
  }

  private static boolean isOrgan(String text) {
    Organ organ = Organ.damaged(text);
    return organ != null && organ != Organ.UNLISTED;
  }

  /**
   * A resolution of one clause without a number, "Adopts the Declaration below": the text follows.
   */
  private boolean adoptsText() {
    ResolutionDraft.Numbers numbers = scribe.current().numbers;
    return course.place == Course.Place.OPERATIVE
        && !numbers.numbered
        && numbers.operative == 1
        && scribe.above().base() != null;
  }
}
