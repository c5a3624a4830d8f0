package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.cite.Organ;
import org.dispositif.text.cite.SymbolLine;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.Finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Walks down the lines of a text and decides what each is, knowing in which part of a resolution it
 * stands: head, preamble, operative part, behind the adoption, annex.
 */
final class ClauseCutter {

  private enum Place {
    HEAD,
    PREAMBLE,
    OPERATIVE,
    BEHIND,
    ANNEX
  }

  private static final int LONGEST_HEADING = 250;
  private static final int LONGEST_TITLE = 600;
  private static final int LOOK_AHEAD = 12;
  private static final int SMALL_GAP = 5;

  private final List<Line> lines;
  private final Openings openings;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<ResolutionDraft> resolutions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final ItemLevels items = new ItemLevels();
  private Place place = Place.HEAD;
  private ResolutionDraft now = new ResolutionDraft(0);
  private @Nullable Organ lastOrgan;
  private int at;

  ClauseCutter(List<Line> lines, Openings openings) {
    this.lines = lines;
    this.openings = openings;
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The resolutions found; a head without any clause counts as none. */
  List<ResolutionDraft> resolutions() {
    return resolutions;
  }

  void cut() {
    for (at = 0; at < lines.size(); at++) {
      read(lines.get(at));
    }
    if (resolutions.size() > 1) {
      find("segment.severalResolutions", Severity.INFO, lines.get(0), resolutions.size());
    }
  }

  private void read(Line line) {
    if (line.furniture()) {
      takeSymbol(line);
      add(line, BlockKind.NOISE, 0.95, "furniture");
    } else if (line.footnote()) {
      add(line, BlockKind.FOOTNOTE, 0.9, "footnote");
    } else if (place != Place.HEAD && Cues.isPageHead(line.text())) {
      add(line, BlockKind.NOISE, 0.8, "pageHead");
    } else if (place != Place.HEAD && beginsNext(line)) {
      next(line);
      head(line);
    } else {
      switch (place) {
        case HEAD -> head(line);
        case PREAMBLE -> preamble(line);
        case OPERATIVE -> operative(line);
        case BEHIND -> behind(line);
        case ANNEX -> annex(line);
      }
    }
  }

  // ---- the head

  private void head(Line line) {
    Organ organ = enacting(line);
    if (organ != null) {
      enact(line, organ);
    } else if (Cues.isAdoption(line.text()) || isDateBehindAdoption(line)) {
      adoption(line);
    } else if (!number(line) && !clauseWithoutHead(line)) {
      headWords(line);
    }
  }

  private @Nullable Organ enacting(Line line) {
    Organ organ = Organ.enacting(line.text());
    boolean place = organ == null && line.ends(",.") && line.text().length() < 60;
    return place && opensNext() ? Organ.damaged(line.text()) : organ;
  }

  /** Whether the next line of words begins a preamble. */
  private boolean opensNext() {
    for (int i = at + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isWords()) {
        return isPreambular(line);
      }
    }
    return false;
  }

  private boolean isPreambular(Line line) {
    OpeningMatch opening = openings.at(line.text(), 0, line.text().length());
    return opening != null && opening.opening().preambular() && line.ends(",;:.");
  }

  private boolean number(Line line) {
    HeadNumber number = HeadNumber.of(line.text());
    if (number == null || now.number != null) {
      return false;
    }
    now.number = number;
    String title = line.text().substring(number.end()).strip();
    if (!title.isEmpty()) {
      now.titles.add(title);
    }
    add(line, BlockKind.TITLE, 0.95, "headNumber");
    return true;
  }

  private void headWords(Line line) {
    String text = line.text();
    boolean title = line.text().length() < LONGEST_TITLE && !line.ends(";,");
    if (isPartLetter(text) && (now.number != null || enactsSoon())) {
      now.part = text;
      add(line, BlockKind.TITLE, 0.8, "partLetter");
    } else if (isMasthead(text) && now.number == null) {
      takeSymbol(line);
      add(line, BlockKind.NOISE, 0.7, "masthead");
    } else if (title && (now.number != null || now.part != null) || enactsSoon()) {
      now.titles.add(text);
      add(line, BlockKind.TITLE, 0.8, now.number == null ? "beforeEnacting" : "behindNumber");
    } else {
      add(line, BlockKind.OTHER, 0.5, "head");
    }
  }

  private static boolean isMasthead(String text) {
    return Cues.isMasthead(text) || Cues.isDate(text) || isPartLetter(text);
  }

  /**
   * A clause although nothing enacted it: the enacting line is lost, or the text begins in the
   * middle of a resolution, as a page of a volume does.
   */
  private boolean clauseWithoutHead(Line line) {
    Marker marker = Marker.of(line.text());
    boolean numbered =
        marker != null && marker.kind() == Marker.Kind.ARABIC && isVerbBehind(line, marker);
    if (!numbered && !isPreambular(line)) {
      return false;
    }
    now.organ = now.organ == null ? lastOrgan : now.organ;
    open(line);
    boolean middle = numbered && marker != null && marker.ordinal() > 1 && now.number == null;
    find(middle ? "segment.partialResolution" : "segment.noEnacting", Severity.WARNING, line);
    if (middle && marker != null) {
      now.numbers.operative = marker.ordinal() - 1;
      place = Place.OPERATIVE;
      operative(line);
    } else {
      place = Place.PREAMBLE;
      preamble(line);
    }
    return true;
  }

  private boolean enactsSoon() {
    for (int i = at + 1, seen = 0; i < lines.size() && seen < 2; i++) {
      Line line = lines.get(i);
      if (line.isWords()) {
        seen++;
        if (Organ.enacting(line.text()) != null) {
          return lines.get(at).text().length() < LONGEST_HEADING && !lines.get(at).ends(",;");
        }
      }
    }
    return false;
  }

  private void enact(Line line, Organ organ) {
    open(line);
    now.organ = organ;
    lastOrgan = organ;
    now.enactingBlock = drafts.size();
    place = Place.PREAMBLE;
    add(line, BlockKind.ENACTING, 0.97, "enacting");
  }

  /** The resolution begins to have clauses; only now it counts. */
  private void open(Line line) {
    if (!resolutions.contains(now)) {
      resolutions.add(now);
      now.body.prefix = now.part == null ? "" : now.part + ".";
    }
    items.begin(null);
  }

  private void takeSymbol(Line line) {
    String symbol = SymbolLine.of(line.text());
    if (symbol != null && now.printedSymbol == null && place == Place.HEAD) {
      now.printedSymbol = symbol;
    }
  }

  // ---- from one resolution to the next

  private boolean beginsNext(Line line) {
    boolean annexed = place == Place.ANNEX && HeadNumber.of(line.text()) == null;
    if (annexed || Cues.isAdoption(line.text()) || Cues.isDate(line.text())) {
      return false;
    }
    boolean heading =
        HeadNumber.of(line.text()) != null
            || isPartLetter(line.text())
            || place == Place.BEHIND && isHeading(line)
            || Organ.enacting(line.text()) != null && now.isEnacted();
    return heading && (Organ.enacting(line.text()) != null || enactsBeforeClauses());
  }

  private boolean enactsBeforeClauses() {
    for (int i = at + 1, seen = 0; i < lines.size() && seen < LOOK_AHEAD; i++) {
      Line line = lines.get(i);
      if (!line.isWords()) {
        continue;
      }
      seen++;
      if (Organ.enacting(line.text()) != null || seen < 4 && isPreambular(line)) {
        return true;
      }
      Marker marker = Marker.of(line.text());
      if (marker != null && marker.kind() == Marker.Kind.ARABIC || line.ends(";")) {
        return false;
      }
    }
    return false;
  }

  private void next(Line line) {
    ResolutionDraft before = now;
    now = new ResolutionDraft(resolutions.size());
    place = Place.HEAD;
    if (isPartLetter(line.text()) || HeadNumber.of(line.text()) == null) {
      now.number = before.number;
      now.printedSymbol = before.printedSymbol;
      if (isPartLetter(line.text())) {
        now.titles.addAll(before.titles.subList(0, Math.min(1, before.titles.size())));
      }
    }
  }

  private static boolean isPartLetter(String text) {
    return text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
  }

  // ---- the preamble

  private void preamble(Line line) {
    if (begunOperative(line) || commonLine(line) || section(line)) {
      return;
    }
    Marker marker = Marker.of(line.text());
    if (marker != null && item(line, marker)) {
      return;
    }
    OpeningMatch opening = opening(line);
    if (opening != null && !opening.opening().preambular()) {
      unnumbered(line, opening);
    } else if (opening != null) {
      preambular(line, opening.repaired() ? 0.8 : 0.97, "opening");
    } else {
      preambularByPlace(line);
    }
  }

  /** "1." begins the operative part; in a scan also "l." or "I." before an operative verb. */
  private boolean begunOperative(Line line) {
    Marker marker = topMarker(line);
    if (marker == null) {
      return false;
    }
    boolean verb = isVerbBehind(line, marker);
    if (!verb && (marker.ordinal() != 1 || now.numbers.preambular == 0)) {
      return false;
    }
    place = Place.OPERATIVE;
    clause(line, marker, verb ? 0.98 : 0.7, verb ? "numberAndVerb" : "number");
    return true;
  }

  private void preambularByPlace(Line line) {
    if (line.startsLow()) {
      continuation(line, BlockKind.PREAMBULAR);
    } else if (line.ends(",;:")) {
      preambular(line, 0.6, "placeInPreamble");
    } else if (line.ends(".") && endsSoon()) {
      place = Place.OPERATIVE;
      unnumbered(line, null);
    } else {
      add(line, BlockKind.OTHER, 0.4, "inPreamble");
    }
  }

  private boolean endsSoon() {
    for (int i = at + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isWords()) {
        return Cues.isAdoption(line.text()) || HeadNumber.of(line.text()) != null;
      }
    }
    return true;
  }

  private void preambular(Line line, double confidence, String rule) {
    ResolutionDraft.Numbers numbers = now.numbers;
    Draft draft = add(line, BlockKind.PREAMBULAR, confidence, rule);
    draft.label = numbers.prefix + "PP" + ++numbers.preambular;
    items.begin(draft);
  }

  // ---- the operative part

  private void operative(Line line) {
    Marker marker = topMarker(line);
    if (marker != null && numbered(line, marker) || commonLine(line) || section(line)) {
      return;
    }
    Marker any = Marker.of(line.text());
    if (any != null && item(line, any)) {
      return;
    }
    if (line.startsLow()) {
      continuation(line, BlockKind.OPERATIVE);
      return;
    }
    withoutNumber(line);
  }

  private void withoutNumber(Line line) {
    OpeningMatch opening = opening(line);
    if (opening != null && !opening.opening().preambular()) {
      unnumbered(line, opening);
    } else if (opening != null && line.ends(",;")) {
      preambular(line, 0.7, "openingBehindOperative");
    } else if (items.base() != null && (items.isOpen() || !lastEnds(".")) && line.ends(";.,:")) {
      continuation(line, BlockKind.OPERATIVE);
    } else {
      add(line, BlockKind.OTHER, 0.4, "inOperative");
    }
  }

  private boolean lastEnds(String signs) {
    Draft base = items.base();
    return base != null && base.line.ends(signs);
  }

  /** Whether the line was taken as a clause by its number. */
  private boolean numbered(Line line, Marker marker) {
    int expected = now.numbers.operative + 1;
    boolean verb = isVerbBehind(line, marker);
    if (!verb && (inner(marker) || marker.ordinal() == 0)) {
      return item(line, marker.as(Marker.Kind.ENCLOSED_ARABIC));
    }
    int gap = marker.ordinal() - expected;
    if (gap == 0 || verb || gap > 0 && gap <= SMALL_GAP || gap < 0 && marker.ordinal() == 1) {
      clause(line, marker, confidence(gap, verb), verb ? "numberAndVerb" : "number");
      return true;
    }
    return false;
  }

  /** Belongs to a list inside the clause: "1." behind a colon, or the number that goes on there. */
  private boolean inner(Marker marker) {
    Marker enclosed = marker.as(Marker.Kind.ENCLOSED_ARABIC);
    boolean begins = marker.ordinal() == 1 && lastEnds(":") && now.numbers.operative > 0;
    return begins || items.continues(enclosed);
  }

  private static double confidence(int gap, boolean verb) {
    return (verb ? 0.98 : 0.8) - (gap == 0 ? 0 : 0.2);
  }

  private void clause(Line line, Marker marker, double confidence, String rule) {
    ResolutionDraft.Numbers numbers = now.numbers;
    int expected = numbers.operative + 1;
    if (marker.ordinal() <= numbers.operative && numbers.section != null) {
      numbers.prefix = sectionPrefix(numbers);
      numbers.section = null;
    } else if (marker.ordinal() != expected && (numbers.operative > 0 || marker.ordinal() > 1)) {
      find("segment.numberGap", Severity.WARNING, line, expected, marker.number());
    }
    numbers.operative = marker.ordinal();
    numbers.numbered = true;
    Draft draft = add(line, BlockKind.OPERATIVE, confidence, rule);
    draft.number = marker.number();
    draft.opening = marker.end();
    draft.label = numbers.prefix + "OP" + marker.number();
    items.begin(draft);
  }

  private String sectionPrefix(ResolutionDraft.Numbers numbers) {
    String root = now.numbers == now.body ? now.part == null ? "" : now.part + "." : annexRoot();
    return root + numbers.section + ".";
  }

  private String annexRoot() {
    return now.annexes <= 1 ? "Annex." : "Annex" + now.annexes + ".";
  }

  private void unnumbered(Line line, @Nullable OpeningMatch opening) {
    place = place == Place.ANNEX ? place : Place.OPERATIVE;
    ResolutionDraft.Numbers numbers = now.numbers;
    if (numbers.numbered) {
      find("segment.numberMissing", Severity.WARNING, line, numbers.operative + 1);
    }
    boolean sure = opening != null && !opening.repaired();
    String rule = opening == null ? "lastSentence" : "verb";
    Draft draft = add(line, BlockKind.OPERATIVE, sure ? 0.85 : 0.55, rule);
    draft.label = numbers.prefix + "OP" + ++numbers.operative;
    items.begin(draft);
  }

  private void continuation(Line line, BlockKind kind) {
    Draft base = items.base();
    if (base == null) {
      add(line, BlockKind.OTHER, 0.4, "continuation");
      return;
    }
    Draft draft =
        add(line, base.kind == BlockKind.PREAMBULAR ? base.kind : kind, 0.6, "continuation");
    draft.parent = base.index;
  }

  /** An item of a list inside the clause that is open. */
  private boolean item(Line line, Marker marker) {
    ItemLevels.Place found = items.place(marker);
    if (found == null) {
      return false;
    }
    if (found.leavesGap()) {
      find("segment.numberGap", Severity.WARNING, line, found.expected(), marker.number());
    }
    Draft draft = add(line, BlockKind.SUB, found.leavesGap() ? 0.75 : 0.95, "item");
    draft.number = marker.number().isEmpty() ? null : marker.number();
    draft.parent = found.parent().index;
    String above = found.parent().label;
    draft.label = above == null ? null : above + "(" + found.number() + ")";
    items.placed(draft);
    return true;
  }

  // ---- behind the adoption, annexes

  private void behind(Line line) {
    if (goesOn(line)) {
      place = now.numbers.operative == 0 && isPreambular(line) ? Place.PREAMBLE : Place.OPERATIVE;
      read(line);
    } else if (!commonLine(line)) {
      boolean title = isHeading(line) && enactsSoon();
      add(line, title ? BlockKind.TITLE : BlockKind.OTHER, 0.5, "behindAdoption");
    }
  }

  /** The columns of a page were read in the wrong order, or a date was none of the adoption. */
  private boolean goesOn(Line line) {
    if (now.numbers.operative == 0 && isPreambular(line)) {
      return true;
    }
    Marker marker = topMarker(line);
    int gap = marker == null ? -1 : marker.ordinal() - now.numbers.operative - 1;
    return marker != null && gap >= 0 && gap <= SMALL_GAP && isVerbBehind(line, marker);
  }

  private void annex(Line line) {
    if (Cues.isAnnex(line.text())) {
      annexHeading(line);
      return;
    }
    Marker marker = Marker.of(line.text());
    if (marker != null && annexNumbered(line, marker) || section(line)) {
      return;
    }
    OpeningMatch opening = openings.at(line.text(), 0, line.text().length());
    if (opening != null && opening.opening().preambular() && line.ends(",;")) {
      preambular(line, 0.85, "opening");
    } else if (line.startsLow() && items.base() != null) {
      continuation(line, BlockKind.OPERATIVE);
    } else {
      add(line, BlockKind.OTHER, 0.5, "inAnnex");
    }
  }

  private boolean annexNumbered(Line line, Marker marker) {
    if (marker.kind() != Marker.Kind.ARABIC) {
      return !isShortHeading(line, marker) && item(line, marker);
    }
    int gap = marker.ordinal() - now.numbers.operative - 1;
    boolean fits = gap >= 0 && gap <= SMALL_GAP || marker.ordinal() == 1;
    if (!fits || isShortHeading(line, marker) && !itemsFollow()) {
      return false;
    }
    clause(line, marker, gap == 0 ? 0.8 : 0.6, "number");
    return true;
  }

  private boolean itemsFollow() {
    for (int i = at + 1; i < lines.size(); i++) {
      if (lines.get(i).isWords()) {
        Marker marker = Marker.of(lines.get(i).text());
        return marker != null && marker.kind() == Marker.Kind.LETTER;
      }
    }
    return false;
  }

  private void annexHeading(Line line) {
    place = Place.ANNEX;
    now.beginAnnex();
    items.begin(null);
    add(line, BlockKind.SECTION, 0.9, "annex");
  }

  // ---- lines of every place

  private boolean commonLine(Line line) {
    if (isAdoption(line)) {
      adoption(line);
      return true;
    }
    if (Cues.isAnnex(line.text()) && Marker.of(line.text()) == null) {
      annexHeading(line);
      return true;
    }
    return false;
  }

  private boolean isAdoption(Line line) {
    if (Cues.isDate(line.text())) {
      boolean ended = place == Place.OPERATIVE && lastEnds(".");
      return ended || isDateBehindAdoption(line);
    }
    return Cues.isAdoption(line.text());
  }

  private boolean isDateBehindAdoption(Line line) {
    int last = drafts.size() - 1;
    while (last > 0 && !drafts.get(last).line.isWords()) {
      last--;
    }
    return last >= 0 && drafts.get(last).kind == BlockKind.ADOPTION && Cues.isDate(line.text());
  }

  private void adoption(Line line) {
    now.adoptions.add(line.text());
    if (place != Place.HEAD) {
      place = Place.BEHIND;
      items.begin(null);
    }
    add(line, BlockKind.ADOPTION, 0.9, "adoption");
  }

  /** "I", "A.", "II. Title", a title without an end. */
  private boolean section(Line line) {
    String text = line.text();
    Marker marker = Marker.of(text);
    boolean lone = isPartLetter(text) || text.length() < 6 && Marker.roman(text) > 0;
    boolean titled = marker != null && isShortHeading(line, marker);
    boolean bare = marker == null && isHeading(line) && opening(line) == null;
    if (!lone && !titled && !bare) {
      return false;
    }
    if (bare && adoptsText()) {
      annexHeading(line);
      return true;
    }
    if (lone || titled) {
      now.numbers.section = marker == null ? text : marker.number();
    }
    items.begin(place == Place.ANNEX ? null : items.base());
    add(line, BlockKind.SECTION, lone || titled ? 0.85 : 0.6, lone ? "sectionNumber" : "heading");
    return true;
  }

  /**
   * A resolution of one clause without a number, "Adopts the Declaration below": the text follows.
   */
  private boolean adoptsText() {
    return place == Place.OPERATIVE
        && !now.numbers.numbered
        && now.numbers.operative == 1
        && items.base() != null;
  }

  private static boolean isShortHeading(Line line, Marker marker) {
    boolean upper =
        marker.kind() == Marker.Kind.UPPER_ROMAN || marker.kind() == Marker.Kind.UPPER_LETTER;
    boolean open = line.text().length() < LONGEST_HEADING && !line.ends(".;,:");
    return open && (upper || marker.kind() == Marker.Kind.ARABIC && line.text().length() < 100);
  }

  private static boolean isHeading(Line line) {
    String text = line.text();
    return text.length() < 160
        && !line.ends(".;,:")
        && (Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0)))
        && text.chars().filter(Character::isLetter).count() > 2;
  }

  // ---- markers and openings

  /** The number of an operative paragraph, read in spite of the scan where a verb stands behind. */
  private @Nullable Marker topMarker(Line line) {
    int expected = now.numbers.operative + 1;
    Marker marker = Marker.of(line.text());
    if (marker != null && marker.kind() == Marker.Kind.ARABIC) {
      return marker;
    }
    if (marker != null && marker.kind() == Marker.Kind.ENCLOSED_ARABIC) {
      boolean next = marker.ordinal() == expected && isVerbBehind(line, marker);
      return next ? marker.as(Marker.Kind.ARABIC) : null;
    }
    Marker damaged = Marker.damaged(line.text(), expected);
    if (damaged != null && isVerbBehind(line, damaged)) {
      return damaged;
    }
    return marker == null ? null : capital(line, marker, expected);
  }

  /**
   * "S. Decides" behind a clause that goes on: no list has such a letter, the number is damaged.
   */
  private @Nullable Marker capital(Line line, Marker marker, int expected) {
    boolean upper =
        marker.kind() == Marker.Kind.UPPER_LETTER || marker.kind() == Marker.Kind.UPPER_ROMAN;
    boolean behindClause = upper && now.numbers.numbered && lastEnds(";,") && !items.isOpen();
    return behindClause && isVerbBehind(line, marker)
        ? new Marker(Marker.Kind.ARABIC, String.valueOf(expected), expected, marker.end())
        : null;
  }

  private boolean isVerbBehind(Line line, Marker marker) {
    OpeningMatch match = openings.nearly(line.text(), marker.end(), line.text().length());
    return match != null && !match.opening().preambular();
  }

  private @Nullable OpeningMatch opening(Line line) {
    OpeningMatch match = openings.nearly(line.text(), 0, line.text().length());
    if (match != null && match.repaired()) {
      String word = line.text().substring(match.start(), match.end());
      find("segment.damagedOpening", Severity.INFO, line, word, match.opening().lemma());
    }
    return match;
  }

  private Draft add(Line line, BlockKind kind, double confidence, String rule) {
    Part part = place == Place.ANNEX ? Part.ANNEX : Part.BODY;
    int resolution = resolutions.isEmpty() && !now.isEnacted() ? 0 : now.index;
    Draft draft = new Draft(drafts.size(), line, kind, part, resolution, confidence, rule);
    drafts.add(draft);
    return draft;
  }

  private void find(String code, Severity severity, Line line, Object... args) {
    List<String> values = new ArrayList<>();
    for (Object arg : args) {
      values.add(String.valueOf(arg));
    }
    findings.add(new Finding(code, severity, values, line.span()));
  }
}
