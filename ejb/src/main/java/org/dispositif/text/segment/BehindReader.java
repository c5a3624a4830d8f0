package org.dispositif.text.segment;

/** Reads the lines behind the adoption: votes, headings of what follows, clauses out of order. */
final class BehindReader {

  /** A shorter line may be an adoption or heading that a scan made unreadable. */
  private static final int LONGEST_LOST = 120;

  private final Course course;
  private final Scribe scribe;
  private final AdoptionScribe adoptions;
  private final CommonLines common;
  private final TopNumbers numbers;
  private final PreambleReader preamble;
  private final OperativeReader operative;

  BehindReader(
      Course course,
      Scribe scribe,
      CommonLines common,
      TopNumbers numbers,
      PreambleReader preamble,
      OperativeReader operative) {
    this.course = course;
    this.scribe = scribe;
    this.adoptions = new AdoptionScribe(scribe);
    this.common = common;
    this.numbers = numbers;
    this.preamble = preamble;
    this.operative = operative;
  }

  void read(Evidence line) {
    boolean preambleGoesOn = scribe.current().numbers.operative == 0 && line.isPreambular();
    if (preambleGoesOn) {
      course.place = Course.Place.PREAMBLE;
      preamble.read(line);
    } else if (operativeGoesOn(line)) {
      course.place = Course.Place.OPERATIVE;
      operative.read(line);
    } else if (!common.read(line)) {
      words(line);
    }
  }

  /** The columns of a page were read in the wrong order, or a date was none of the adoption. */
  private boolean operativeGoesOn(Evidence line) {
    Marker marker = numbers.of(line);
    return marker != null && numbers.goesOn(marker) && line.isVerbBehind(marker);
  }

  private void words(Evidence line) {
    if (adoptions.goesOn(line) || adoptions.note(line)) {
      return;
    }
    if (scribe.above().isAdoption() && (isStates(line) || isOneState(line))) {
      adoptions.states(line);
      return;
    }
    boolean title = line.isHeading() && course.enactsSoon();
    boolean lost = title || !line.isCell() && line.text().length() < LONGEST_LOST;
    double confidence = lost ? 0.5 : line.unlikeClause();
    scribe.add(line, title ? BlockKind.TITLE : BlockKind.OTHER, confidence, "behindAdoption");
  }

  /** A single name behind "Ont voté contre :". */
  private boolean isOneState(Evidence line) {
    return scribe.above().endsWithColon() && line.text().length() < LONGEST_LOST;
  }

  /** "Algérie, Allemagne, Argentine": names with commas between, as votes list States. */
  private static boolean isStates(Evidence line) {
    int names = 0;
    int capitals = 0;
    for (String name : line.text().split("[,;:]\\s*")) {
      names++;
      capitals += !name.isEmpty() && Character.isUpperCase(name.charAt(0)) ? 1 : 0;
    }
    return names > 1 && capitals * 5 >= names * 4 && line.text().length() < names * 45;
  }
}
