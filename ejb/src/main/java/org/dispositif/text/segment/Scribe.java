package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.cite.Organ;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.Finding.Severity;
import org.jspecify.annotations.Nullable;

/** Writes down what was decided about each line: blocks with their numbers, labels and parents. */
final class Scribe {

  private static final int LONGEST_SIGN = 5;
  private static final int SHORTEST_CUT = 40;

  private final List<Draft> drafts = new ArrayList<>();
  private final List<ResolutionDraft> resolutions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final ItemLevels items = new ItemLevels();
  private final Above above = new Above(drafts, items);
  private ResolutionDraft now = new ResolutionDraft(0);
  private @Nullable Organ lastOrgan;

  List<Draft> drafts() {
    return drafts;
  }

  /** The resolutions found; a head without any clause counts as none. */
  List<ResolutionDraft> resolutions() {
    return resolutions;
  }

  List<Finding> findings() {
    return findings;
  }

  ResolutionDraft current() {
    return now;
  }

  ItemLevels items() {
    return items;
  }

  /** What stands above the line that is read now. */
  Above above() {
    return above;
  }

  int expected() {
    return now.numbers.operative + 1;
  }

  /** Whether a section's number goes on those before it, or is the first. */
  boolean followsSection(String number) {
    int roman = Marker.roman(number);
    return roman > 0 && roman == now.numbers.lastSection + 1;
  }

  // ---- resolutions

  /** The resolution begins to have clauses; only now it counts. */
  void open() {
    if (!resolutions.contains(now)) {
      resolutions.add(now);
      String part = now.partLetter();
      now.body.prefix = part == null ? "" : part + ".";
      now.organ = now.organ == null ? lastOrgan : now.organ;
    }
    items.begin(null);
  }

  void enact(Evidence line, Organ organ, double confidence) {
    open();
    // a line read by its place alone names nobody: the volume's organ speaks on
    now.organ = organ == Organ.UNLISTED && lastOrgan != null ? lastOrgan : organ;
    lastOrgan = now.organ;
    now.enactingBlock = drafts.size();
    add(line, BlockKind.ENACTING, confidence, "enacting");
  }

  /** Another resolution, or another part of the same one, begins. */
  void next(boolean samePart, boolean sameNumber) {
    ResolutionDraft before = now;
    now = new ResolutionDraft(resolutions.size());
    if (sameNumber) {
      now.number = before.number;
      now.printedSymbol = before.printedSymbol;
    }
    if (samePart) {
      now.titles.addAll(before.titles.subList(0, Math.min(1, before.titles.size())));
    }
  }

  /**
   * The text begins that this resolution recommends to another body, "L'Assemblée générale," below
   * "Recommande ... le projet de résolution suivant :". It has no number yet.
   */
  void recommended() {
    ResolutionDraft by = now.adopting();
    next(false, false);
    now.recommendedBy = by;
  }

  boolean isRecommended() {
    return now.recommendedBy != null;
  }

  // ---- blocks

  Draft add(Evidence line, BlockKind kind, double confidence, String rule) {
    Part part = now.isInAnnex() ? Part.ANNEX : Part.BODY;
    int resolution = resolutions.isEmpty() && !now.isEnacted() ? 0 : now.index;
    Draft draft = new Draft(drafts.size(), line.line, kind, part, resolution, confidence, rule);
    drafts.add(draft);
    return draft;
  }

  void preambular(Evidence line, double confidence, String rule) {
    ResolutionDraft.Numbers numbers = now.numbers;
    if (numbers.underHeading && numbers.operative > 0) {
      restart();
    }
    numbers.underHeading = false;
    Draft draft = add(line, BlockKind.PREAMBULAR, confidence, rule);
    draft.label = numbers.prefix + "PP" + ++numbers.preambular;
    items.begin(draft);
  }

  /** An operative paragraph with its number. */
  void clause(Evidence line, Marker marker, double confidence, String rule) {
    ResolutionDraft.Numbers numbers = now.numbers;
    int expected = expected();
    if (marker.ordinal() <= numbers.operative && numbers.section != null) {
      restart();
    } else if (marker.ordinal() != expected
        && (numbers.operative > 0 || marker.ordinal() > 1)
        && !isLedIn(marker)) {
      find("segment.numberGap", Severity.WARNING, line, expected, marker.number());
    }
    Draft lead = isLedIn(marker) ? above.base() : null;
    if (lead != null) {
      lead.label = null;
    }
    numbers.operative = marker.ordinal();
    numbers.numbered = true;
    numbers.underHeading = false;
    Draft draft = add(line, BlockKind.OPERATIVE, confidence, rule);
    draft.number = marker.number();
    draft.opening = marker.end();
    draft.label = numbers.prefix + "OP" + marker.number();
    items.begin(draft);
  }

  /**
   * The numbers begin anew under the section last seen; so those under the first one are its own.
   */
  private void restart() {
    ResolutionDraft.Numbers numbers = now.numbers;
    if (numbers.first != null && !numbers.first.equals(numbers.section)) {
      String root = now.rootPrefix();
      for (Draft draft : drafts.subList(numbers.firstBlock, drafts.size())) {
        draft.label =
            draft.label == null
                ? null
                : root + numbers.first + "." + draft.label.substring(root.length());
      }
    }
    numbers.first = null;
    numbers.restarts = true;
    numbers.prefix = now.sectionPrefix();
    numbers.section = null;
    numbers.preambular = 0;
    numbers.operative = 0;
  }

  /** "Decides as follows:" without a number above "1." */
  private boolean isLedIn(Marker marker) {
    return marker.ordinal() == 1
        && now.numbers.operative == 1
        && !now.numbers.numbered
        && above.baseEnds(":");
  }

  /** An operative paragraph that has none. */
  void unnumbered(Evidence line, double confidence, String rule) {
    ResolutionDraft.Numbers numbers = now.numbers;
    if (numbers.underHeading && numbers.restarts) {
      restart();
    } else if (numbers.numbered) {
      find("segment.numberMissing", Severity.WARNING, line, numbers.operative + 1);
    }
    numbers.underHeading = false;
    Draft draft = add(line, BlockKind.OPERATIVE, confidence, rule);
    draft.label = numbers.prefix + "OP" + ++numbers.operative;
    items.begin(draft);
  }

  /** Words that belong to the clause above: behind its list, or cut off from it by the page. */
  void continuation(Evidence line, BlockKind kind) {
    Draft base = above.base();
    if (base == null) {
      add(line, BlockKind.OTHER, 0.4, "continuation");
      return;
    }
    Draft last = drafts.get(drafts.size() - 1);
    boolean clause = last == base || last.kind == BlockKind.SUB;
    boolean cut = line.startsLow() || last.line.text().length() > SHORTEST_CUT;
    if (clause && cut && !last.line.ends(".;,:")) {
      last.line = last.line.and(line.line);
      return;
    }
    boolean behindList = items.isOpen() && line.startsLow();
    BlockKind same = base.kind == BlockKind.PREAMBULAR ? base.kind : kind;
    Draft draft = add(line, behindList ? same : BlockKind.OTHER, 0.5, "continuation");
    draft.parent = base.index;
  }

  /**
   * "dl To keep", "I') To keep" in a list that is open: an item, though nobody can read its letter.
   */
  boolean unreadableItem(Evidence line) {
    int space = line.text().indexOf(' ');
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean place = items.isOpen() && last != null && last.line.ends(";,");
    if (!place || space < 1 || space > LONGEST_SIGN || !isSign(line.text(), space)) {
      return false;
    }
    Marker next = items.next(space + 1);
    return next != null && item(line, next);
  }

  /** Items at the head of a page belong to the paragraph before the first whole one. */
  void labelTails(int paragraph) {
    for (Draft draft : drafts) {
      Marker marker = draft.kind == BlockKind.SUB ? Marker.of(draft.line.text()) : null;
      if (marker != null && draft.label == null) {
        draft.number = marker.number();
        draft.label = now.numbers.prefix + "OP" + paragraph + "(" + marker.number() + ")";
      }
    }
  }

  private static boolean isSign(String text, int space) {
    boolean upper = space + 1 < text.length() && Character.isUpperCase(text.charAt(space + 1));
    boolean closed = text.charAt(space - 1) == ')' || text.charAt(space - 1) == '.';
    return closed || upper && Character.isLowerCase(text.charAt(0));
  }

  /** An item of a list inside the clause that is open; false where none is. */
  boolean item(Evidence line, Marker marker) {
    ItemLevels.Place found = items.place(marker);
    if (found == null) {
      return false;
    }
    if (found.leavesGap()) {
      find("segment.numberGap", Severity.WARNING, line, found.expected(), marker.number());
    }
    boolean open = line.text().length() < SHORTEST_CUT && !line.ends(";.,:");
    double confidence = found.leavesGap() || open ? 0.55 : 0.95;
    Draft draft = add(line, BlockKind.SUB, confidence, "item");
    draft.number = marker.number().isEmpty() ? null : marker.number();
    draft.parent = found.parent().index;
    String above = found.parent().label;
    draft.label = above == null ? null : above + "(" + found.number() + ")";
    items.placed(draft);
    return true;
  }

  /** Lets a list begin under the last words, whatever they are; false where there are none. */
  boolean listUnderWords() {
    Draft last = above.last();
    if (last == null || last.kind == BlockKind.ADOPTION) {
      return false;
    }
    items.begin(last);
    return true;
  }

  void annexHeading(Evidence line, double confidence) {
    now.beginAnnex();
    items.begin(null);
    add(line, BlockKind.SECTION, confidence, "annex");
  }

  /**
   * @param number of the section, under which numbers may begin anew; null where it has none
   */
  void section(Evidence line, double confidence, String rule, @Nullable String number) {
    ResolutionDraft.Numbers numbers = now.numbers;
    if (number != null && numbers.section == null && !numbers.restarts && numbers.operative == 0) {
      numbers.first = number;
      numbers.firstBlock = drafts.size();
    }
    numbers.section = number == null ? numbers.section : number;
    numbers.underHeading = numbers.section != null;
    numbers.lastSection = Math.max(Marker.roman(number == null ? "" : number), numbers.lastSection);
    items.begin(now.isInAnnex() ? null : above.base());
    add(line, BlockKind.SECTION, confidence, rule);
  }

  void find(String code, Severity severity, Evidence line, Object... args) {
    List<String> values = new ArrayList<>();
    for (Object arg : args) {
      values.add(String.valueOf(arg));
    }
    findings.add(new Finding(code, severity, values, line.line.span()));
  }

  /** Says that an opening was recognised in spite of a fault of the scan. */
  void findRepaired(Evidence line, @Nullable OpeningMatch match) {
    if (match != null && match.repaired()) {
      String word = line.text().substring(match.start(), match.end());
      find("segment.damagedOpening", Severity.INFO, line, word, match.opening().lemma());
    }
  }
}
