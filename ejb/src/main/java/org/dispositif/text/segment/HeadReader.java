package org.dispositif.text.segment;

import java.util.regex.Pattern;
import org.dispositif.text.cite.Organ;
import org.dispositif.text.cite.SymbolLine;
import org.dispositif.text.source.Finding.Severity;
import org.jspecify.annotations.Nullable;

/** Reads what stands above the enacting line: masthead, number, title, part letter. */
final class HeadReader {

  private static final int LONGEST_TITLE = 600;
  private static final int LONGEST_HEADING = 250;
  private static final int LONGEST_ENACTING = 90;
  private static final int SHORT = 60;
  private static final int LONGEST_DAY = 30;
  private static final Pattern NAMED =
      Pattern.compile("^(?iu:r[ée]soluci[óo]n|r[ée]solution|резолюция)\\s+|\\s*[\\[(]S/.*");
  private static final String LISTED = "listed";

  private final Course course;
  private final Scribe scribe;
  private final CommonLines common;
  private final TopNumbers numbers;
  private final PreambleReader preamble;
  private final OperativeReader operative;

  HeadReader(
      Course course,
      Scribe scribe,
      CommonLines common,
      TopNumbers numbers,
      PreambleReader preamble,
      OperativeReader operative) {
    this.course = course;
    this.scribe = scribe;
    this.common = common;
    this.numbers = numbers;
    this.preamble = preamble;
    this.operative = operative;
  }

  void read(Evidence line) {
    Organ organ = enacting(line);
    if (organ != null) {
      scribe.enact(line, organ, line.organ == null ? 0.7 : line.organDamaged ? 0.8 : 0.97);
      course.place = Course.Place.PREAMBLE;
    } else if (line.isAdoption() && line.number == null
        || line.isDate() && scribe.above().isAdoption()
        || isDayBelowNumber(line)) {
      common.adoption(line);
    } else if (!number(line) && !clauseWithoutHead(line) && !tail(line)) {
      words(line);
    }
  }

  /** Below "Resolution 891 (1993)" alone, the day of its adoption. */
  private boolean isDayBelowNumber(Evidence line) {
    boolean bare = scribe.above().isBy("headNumber") && scribe.current().titles.isEmpty();
    return bare && isDay(line.text());
  }

  /** "20 December 1993", "of 20 December 1993", "Resolution of 20 December 1993 [S/268]". */
  private static boolean isDay(String line) {
    String text = NAMED.matcher(line).replaceAll("");
    return text.length() <= LONGEST_DAY && text.indexOf(',') < 0 && Dates.first(text) != null;
  }

  private @Nullable Organ enacting(Evidence line) {
    Evidence next = course.next();
    if (line.organ != null || next == null || line.text().length() > LONGEST_ENACTING) {
      return line.organ;
    }
    Organ damaged = Organ.damaged(line.text());
    boolean clause = next.opening() != null || next.ends(",;") && next.text().length() > SHORT;
    boolean named = damaged != null && damaged != Organ.UNLISTED && clause;
    if (named || line.ends(",.") && next.isPreambular() && damaged != null) {
      return damaged;
    }
    return isBetween(line, next) ? Organ.UNLISTED : null;
  }

  /** A line that ends with a comma between a heading and a clause: nothing else stands there. */
  private boolean isBetween(Evidence line, Evidence next) {
    boolean plain = line.ends(",.") && line.number == null && line.opening() == null;
    boolean upper = Character.isUpperCase(line.text().codePointAt(0));
    boolean headed = scribe.current().number != null && line.text().length() < SHORT;
    boolean clause = next.ends(",;") && next.text().length() > SHORT;
    return plain && upper && (line.ends(",") && next.isPreambular() || headed && clause);
  }

  private boolean number(Evidence line) {
    HeadNumber number = line.number;
    ResolutionDraft now = scribe.current();
    if (number == null || now.number != null && !course.enactsBeforeClauses()) {
      return false;
    }
    if (course.isListed(scribe.above().isBy(LISTED))) {
      scribe.add(line, BlockKind.OTHER, 0.7, LISTED);
      return true;
    }
    now.number = number;
    now.titles.clear();
    String title = line.text().substring(number.end()).strip();
    if (isDay(title)) {
      now.adoptions.add(title);
    } else if (!title.isEmpty()) {
      now.titles.add(title);
    }
    boolean heads = course.enactsBeforeClauses() && (line.isClean() || !line.ends(",."));
    scribe.add(line, BlockKind.TITLE, heads ? 0.95 : 0.55, "headNumber");
    return true;
  }

  private void words(Evidence line) {
    String text = line.text();
    ResolutionDraft now = scribe.current();
    boolean sentence = line.ends(".") && text.length() > LONGEST_ENACTING;
    boolean title = text.length() < LONGEST_TITLE && !line.ends(";,") && !sentence;
    boolean begins = Character.isLetterOrDigit(text.charAt(0)) || text.charAt(0) == '"';
    boolean heading = text.length() < LONGEST_HEADING && !line.ends(",;") && !sentence && begins;
    boolean above = heading && course.enactsSoon();
    if (text.chars().noneMatch(Character::isLetter)) {
      scribe.add(line, BlockKind.NOISE, 0.7, "noWord");
    } else if (SponsorReader.isSponsors(text)) {
      scribe.add(line, BlockKind.OTHER, 0.8, "sponsors");
    } else if (line.isPartLetter() && (now.number != null || above)) {
      now.part = text.substring(0, 1);
      scribe.add(line, BlockKind.TITLE, 0.8, "partLetter");
    } else if (isMasthead(line)) {
      takeSymbol(line);
      scribe.add(line, BlockKind.NOISE, 0.7, "masthead");
    } else if (title && (now.number != null || now.part != null) || above) {
      String rule = now.number == null ? "beforeEnacting" : "behindNumber";
      now.titles.add(withoutHangingNumber(text));
      scribe.add(line, BlockKind.TITLE, above ? 0.8 : 0.55, rule);
    } else {
      boolean prose = now.number != null && text.length() > SHORT;
      scribe.add(line, BlockKind.OTHER, prose ? 0.5 : line.unlikeClause(), "head");
    }
  }

  /**
   * The number that hangs in the margin beside a title of two lines and is printed before the
   * second: "The reefs and the keeping" and below it "24/19 of their lamps".
   */
  private String withoutHangingNumber(String text) {
    ResolutionDraft now = scribe.current();
    HeadNumber hanging =
        now.number == null && !now.titles.isEmpty() ? HeadNumber.hanging(text) : null;
    if (hanging == null) {
      return text;
    }
    now.number = hanging;
    return text.substring(hanging.end());
  }

  /** "7." at the head of a page, before "8." or before items. */
  private boolean isInSeries(Evidence line, Marker marker) {
    boolean clause = line.ends(";.:") && line.text().length() > SHORT;
    return clause && course.numberFollows(marker.ordinal() + 1);
  }

  /**
   * The end of a clause whose beginning stands on a page that is not here; its kind is that of what
   * follows it.
   */
  private boolean tail(Evidence line) {
    boolean first = scribe.resolutions().isEmpty() && scribe.current().number == null;
    boolean item = line.isItem() && line.ends(";.,");
    boolean rest = line.startsLow() && line.ends(";.,:") && line.text().length() > SHORT;
    Evidence next = course.next();
    if (!first || !(item || rest) || next == null) {
      return false;
    }
    BlockKind kind = item ? BlockKind.SUB : kindBefore(next);
    scribe.add(line, kind, 0.5, "tail");
    return true;
  }

  private static BlockKind kindBefore(Evidence next) {
    if (next.isItem()) {
      return BlockKind.SUB;
    }
    return next.isPreambular()
            || next.isArabic() && next.marker != null && next.marker.ordinal() == 1
        ? BlockKind.PREAMBULAR
        : next.isArabic() || next.isAdoption() || next.isDate() || next.hasVerb()
            ? BlockKind.OPERATIVE
            : BlockKind.OTHER;
  }

  /** The masthead stands above the number but where the page's layout moved the number away. */
  private boolean isMasthead(Evidence line) {
    String text = line.text();
    return scribe.current().number == null
        ? Cues.isMasthead(text) || line.isDate() || line.isPartLetter() || isAgenda(line)
        : Cues.isBracketedSymbol(text)
            || !line.isCell() && line.isTitled() && course.isTitledBelowAdoption();
  }

  /** The title of the agenda's item, which the masthead repeats above the basis of the adoption. */
  private boolean isAgenda(Evidence line) {
    Evidence next = course.next();
    return scribe.above().isBy("masthead") && line.isTitled() && next != null && next.isAdoption();
  }

  /** The symbol of a masthead, or of a later page's head that says the heading's own number. */
  void takeSymbol(Evidence line) {
    ResolutionDraft now = scribe.current();
    boolean below = course.place != Course.Place.HEAD;
    if (now.printedSymbol != null || below && now.number == null) {
      return;
    }
    String symbol = SymbolLine.of(line.text());
    boolean own = symbol != null && (!below || digits(symbol).equals(digits(now.headNumber())));
    now.printedSymbol = own ? symbol : null;
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /**
   * A clause although nothing enacted it: the enacting line is lost, or the text begins in the
   * middle of a resolution, as a page of a volume does.
   */
  private boolean clauseWithoutHead(Evidence line) {
    Marker marker = numbers.of(line);
    boolean numbered = marker != null && (line.isVerbBehind(marker) || isInSeries(line, marker));
    boolean first =
        scribe.current().number != null && line.text().length() > SHORT && line.ends(",;");
    if (!numbered && !line.isPreambular() && !first) {
      return false;
    }
    scribe.open();
    boolean middle =
        numbered && marker != null && marker.ordinal() > 1 && scribe.current().number == null;
    String code = middle ? "segment.partialResolution" : "segment.noEnacting";
    scribe.find(code, Severity.WARNING, line);
    if (middle && marker != null) {
      scribe.current().numbers.operative = marker.ordinal() - 1;
      scribe.current().numbers.numbered = true;
      scribe.labelTails(marker.ordinal() - 1);
      course.place = Course.Place.OPERATIVE;
      operative.read(line);
    } else {
      course.place = Course.Place.PREAMBLE;
      preamble.read(line);
    }
    return true;
  }
}
