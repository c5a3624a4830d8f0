package org.dispositif.text.segment;

import org.dispositif.text.cite.Organ;
import org.jspecify.annotations.Nullable;

/**
 * What one line shows on its face, found out once: its marker, the verb that opens it, the organ or
 * number that it names. What it is depends on its neighbours as well; that is decided elsewhere.
 */
final class Evidence {

  private static final int SHORT = 60;
  private static final int LONGEST_DAMAGED = 45;
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_HEADING = 250;
  private static final int LONGEST_BARE_HEADING = 160;
  private static final int LONGEST_NUMBERED_HEADING = 100;

  /** What a scan leaves before a number, and the marks that open words quoted. */
  private static final String DIRT = "\"'\u00ab\u201c\u2018\u00b7\u2022*-";

  private static final String SOUND = "'\u2019\u00ab\u00bb\"\u201c\u201d()-\u2013\u2014,:/\u00a0;.";

  final Line line;
  final @Nullable Marker marker;
  final @Nullable HeadNumber number;
  final @Nullable Organ organ;

  /** Whether the scan damaged the organ's name so far that only its length and place tell it. */
  final boolean organDamaged;

  private final Openings openings;
  private @Nullable OpeningMatch opening;
  private boolean openingKnown;
  private @Nullable Boolean adoption;

  Evidence(Line line, Openings openings) {
    this.line = line;
    this.openings = openings;
    marker = line.isWords() ? marker(line.text()) : null;
    number = line.isWords() ? HeadNumber.of(line.text()) : null;
    // an enacting line that recurs is no running head
    Organ named =
        line.isWords() || line.furniture() && line.ends(",")
            ? Organ.enacting(Cues.behindTherefore(line.text()))
            : null;
    Organ damaged = named == null && marker == null ? damagedOrgan(line) : null;
    organ = named == null ? damaged : named;
    organDamaged = damaged != null;
  }

  /** A short line that is two thirds of an organ's name and ends as an enacting line does. */
  private static @Nullable Organ damagedOrgan(Line line) {
    boolean shaped = line.isWords() && line.text().length() <= LONGEST_DAMAGED && line.ends(",.");
    Organ damaged = shaped ? Organ.damaged(line.text()) : null;
    return damaged == Organ.UNLISTED ? null : damaged;
  }

  private static @Nullable Marker marker(String text) {
    Marker plain = Marker.of(text);
    boolean doubtful = plain == null || plain.kind() == Marker.Kind.BULLET;
    int skip = doubtful ? dirt(text) : 0;
    Marker behind = skip == 0 ? null : Marker.of(text.substring(skip));
    boolean numbered = behind != null && behind.kind() != Marker.Kind.BULLET;
    return numbered && behind != null ? behind.shift(skip) : plain;
  }

  private static int dirt(String text) {
    int i = 0;
    while (i < text.length() && i < 3 && DIRT.indexOf(text.charAt(i)) >= 0) {
      i++;
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
    }
    return i;
  }

  String text() {
    return line.text();
  }

  boolean isWords() {
    return line.isWords();
  }

  boolean ends(String signs) {
    return line.ends(signs);
  }

  /** The verb that opens it, behind its marker if it has one. */
  @Nullable OpeningMatch opening() {
    if (!openingKnown) {
      opening = behind(marker);
      openingKnown = true;
    }
    return opening;
  }

  private @Nullable OpeningMatch behind(@Nullable Marker of) {
    return openings.nearly(text(), of == null ? 0 : of.end(), text().length());
  }

  /** Whether a finite verb stands behind a marker, be it the line's own or one read into it. */
  boolean isVerbBehind(Marker of) {
    OpeningMatch match = of.equals(marker) ? opening() : behind(of);
    return match != null && !match.opening().preambular();
  }

  boolean hasVerb() {
    return opening() != null && !opening().opening().preambular();
  }

  /** "Recalling ...,": without a number, with the end of a clause. */
  boolean isPreambular() {
    OpeningMatch match = marker == null ? opening() : null;
    return match != null && match.opening().preambular() && !match.repaired() && ends(",;:.");
  }

  boolean isArabic() {
    return marker != null && marker.kind() == Marker.Kind.ARABIC;
  }

  /** Whether two digits or more stand in it, as in a meeting's line or a date. */
  boolean hasDigits() {
    return text().chars().filter(Character::isDigit).limit(2).count() > 1;
  }

  /** Letters, Roman numbers and the like that only items have. */
  boolean isItem() {
    return marker != null
        && (marker.kind() == Marker.Kind.LETTER || marker.kind() == Marker.Kind.ROMAN);
  }

  /** How sure it is that the line is none of the clauses: less where it looks like one. */
  double unlikeClause() {
    boolean numbered = marker != null && marker.kind() != Marker.Kind.BULLET;
    boolean open = ends(";,") && text().length() > SHORT;
    return numbered || open || opening() != null ? 0.45 : 0.65;
  }

  boolean isAdoption() {
    if (adoption == null) {
      adoption = Cues.isAdoption(text());
    }
    return adoption;
  }

  boolean isDate() {
    return Cues.isDate(text());
  }

  boolean isAnnex() {
    return marker == null && Cues.isAnnex(text());
  }

  /** Lower case that goes on a sentence: in some languages clauses open in lower case. */
  boolean startsLow() {
    return line.startsLow() && !(openings.low() && opening() != null);
  }

  /** "Now, therefore," alone. */
  boolean isTherefore() {
    return Cues.behindTherefore(text()).isEmpty();
  }

  /** "Que ...", "That ...": one more thing said by the sentence above. */
  boolean isThat() {
    return marker == null && openings.goesOn(text());
  }

  /** "A" alone on its line, perhaps with the mark of a note: "B 1". */
  boolean isPartLetter() {
    String text = text();
    boolean letter = text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
    boolean mark = text.length() < 5 && text.length() > 2 && text.charAt(1) == ' ';
    return letter
        && (text.length() == 1 || mark && text.substring(2).chars().allMatch(Character::isDigit));
  }

  /** "IV", or a part's letter, alone. */
  boolean isLoneNumber() {
    return isPartLetter() || text().length() < 6 && Marker.roman(text()) > 0;
  }

  /** "II. Title": a marker before words that are no sentence. */
  boolean isNumberedHeading() {
    if (marker == null || text().length() >= LONGEST_HEADING || ends(".;,:")) {
      return false;
    }
    boolean upper =
        marker.kind() == Marker.Kind.UPPER_ROMAN || marker.kind() == Marker.Kind.UPPER_LETTER;
    return upper || isArabic() && text().length() < LONGEST_NUMBERED_HEADING;
  }

  /** Words without an end, as long as titles of annexes are. */
  boolean isTitle() {
    return marker == null && isTitled() && !startsLow();
  }

  /** A letter or two, or one digit: it may be left of a word, or of a footnote's mark. */
  boolean isCrumb() {
    String text = text();
    boolean letters = text.chars().allMatch(Character::isLetter);
    return text.length() == 1 || text.length() == 2 && letters;
  }

  /** Letters, digits and the signs of sound prose only; no digit or capital inside a word. */
  boolean isClean() {
    String text = text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      boolean inside = Character.isLetter(before) && Character.isLowerCase(before);
      boolean broken = inside && (Character.isDigit(c) || Character.isUpperCase(c));
      boolean sign = Character.isLetterOrDigit(c) || c == ' ' || SOUND.indexOf(c) >= 0;
      if (broken || !sign) {
        return false;
      }
    }
    return true;
  }

  /** A cell or row of a table. */
  boolean isCell() {
    return text().indexOf('|') >= 0 || isLeader();
  }

  /** As long as a title may be, and without an end. */
  boolean isTitled() {
    return text().length() < LONGEST_TITLE && !ends(".;,:");
  }

  /** A row of a table of contents: dotted leaders, or the item of the agenda at the end. */
  boolean isLeader() {
    return text().contains(". . .") || text().contains("....");
  }

  /** A title without an end. */
  boolean isHeading() {
    String text = text();
    return text.length() < LONGEST_BARE_HEADING
        && !ends(".;,:")
        && Character.isLetterOrDigit(text.codePointAt(0))
        && !Character.isLowerCase(text.codePointAt(0))
        && text.chars().filter(Character::isLetter).count() > 2;
  }
}
