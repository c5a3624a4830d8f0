package org.dispositif.text.source;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a line goes on in the next one. The evidence is the end of the first line, the
 * beginning of the second, the blank lines between, and how full the first line is; a line that
 * begins an item or that {@code opens} knows never goes on another.
 */
final class LineJoiner {

  private static final Set<String> BINDING = ReadingTextMaker.WORDS.words("binding");
  private static final Set<String> NUMBERED = ReadingTextMaker.WORDS.words("numbered");
  private static final Set<String> MONTHS = ReadingTextMaker.WORDS.words("months");

  /** A shorter line is a name or a heading: too little evidence that a page cut it. */
  private static final int SHORTEST_CUT = 40;

  private final Layout layout;
  private final RuledLines ruled;
  private final Predicate<String> opens;
  private final Predicate<String> clauses;
  private final boolean grammar;

  LineJoiner(Layout layout, Predicate<String> opens, Predicate<String> clauses) {
    this.layout = layout;
    this.ruled = new RuledLines(layout);
    this.opens = opens;
    this.clauses = clauses;
    this.grammar = clauses != ReadingTextMaker.NO_GRAMMAR;
  }

  /**
   * @param open the paragraph as far as it is gathered
   * @param following what is printed behind the line, null at the end
   * @param gap blank lines before the line
   * @param interrupted whether a note or page furniture stands between
   */
  boolean joins(
      Piece open, SourceLine line, @Nullable SourceLine following, int gap, boolean interrupted) {
    SourceLine before = open.last();
    if (isRow(open) || Signs.startsRow(line.text())) {
      return isRow(open) && goesOnRow(open, line, gap);
    }
    if (isOrphan(open, line)
        || isSession(open, line)
        || ruled.fills(open, line) && begun(open) && !endsWithComma(open)) {
      return true;
    }
    if (layout.kind() == Layout.Kind.PARAGRAPHS && isWhole(before.text(), line.text())) {
      return false;
    }
    boolean item = Signs.startsItem(line.text()) && !midSentence(open, line, gap);
    boolean broken = !grammar && before.text().endsWith("\\");
    if (item || broken || Signs.startsBullet(line.text()) || opens.test(line.text())) {
      return false;
    }
    boolean near = layout.kind() != Layout.Kind.PARAGRAPHS && gap == layout.lineGap();
    if (near && !interrupted && !(layout.ruled() && layout.hasRoom(before, line))) {
      return goesOn(open, line, following);
    }
    boolean apart = gap > 0 || line.page() > before.page() || near;
    return apart && isCut(open, line);
  }

  /**
   * "paragraph" | "4. The": a full line without an end right above, so that the number belongs to
   * the sentence; not where one item follows another.
   */
  private boolean midSentence(Piece open, SourceLine line, int gap) {
    SourceLine before = open.last();
    if (gap != layout.lineGap() || Signs.endsClause(before.text())) {
      return false;
    }
    if (layout.ruled()) {
      return !layout.hasRoom(before, line);
    }
    return layout.kind() == Layout.Kind.WRAPPED
        && before.length() > layout.width() * 0.6
        && !Signs.startsItem(before.text());
  }

  /** A paragraph by its end, seen before any words are looked up. */
  private static boolean isWhole(String text, String next) {
    return Signs.endsSentence(text) || Signs.endsWithComma(text) && !Signs.startsLow(next);
  }

  /** Between paragraphs, or where a page ends: only a sentence visibly cut in two goes on. */
  private boolean isCut(Piece open, SourceLine line) {
    String text = open.last().text();
    if (Signs.endsSentence(text)) {
      return false;
    }
    boolean begun = begun(open);
    boolean low = Signs.startsLow(line.text());
    if (open.length() < shortestCut()) {
      return low && begun && clauses.test(open.first().text());
    }
    if (low) {
      return true;
    }
    boolean number = Character.isDigit(line.text().charAt(0));
    return !Signs.endsWithComma(text) && (begun && !number || endsBound(text, line.text()));
  }

  /** The items of a resolution end with a full stop or semicolon, those of a letter need not. */
  private boolean begun(Piece open) {
    String head = open.first().text();
    return grammar && Signs.startsItem(head) || clauses.test(head);
  }

  private static boolean endsWithComma(Piece open) {
    return Signs.endsWithComma(open.last().text());
  }

  /** A semicolon that a wrapper parted from its sentence: French sets a space before it. */
  static boolean isOrphan(Piece open, SourceLine line) {
    return Signs.isEnd(line.text()) && !Signs.endsSentence(open.last().text());
  }

  /** "resolution 2194" | "(XXI) of 9 December 1966": no item, but half a resolution's number. */
  private static boolean isSession(Piece open, SourceLine line) {
    String before = open.last().text();
    return line.text().startsWith("(")
        && Character.isDigit(before.charAt(before.length() - 1))
        && Signs.isSession(line.text());
  }

  /** A row of a table, "| one | two |", is a paragraph. */
  private static boolean isRow(Piece open) {
    return Signs.startsRow(open.first().text());
  }

  private boolean goesOnRow(Piece open, SourceLine line, int gap) {
    boolean whole = open.last().text().endsWith("|") && Signs.startsRow(line.text());
    return layout.ruled()
        && gap == layout.lineGap()
        && !whole
        && !layout.hasRoom(open.last(), line);
  }

  private int shortestCut() {
    return layout.kind() == Layout.Kind.PARAGRAPHS || layout.ruled()
        ? SHORTEST_CUT
        : Math.min(SHORTEST_CUT, layout.width() * 2 / 5);
  }

  /** Behind a month stands a year: "12/4" there is a resolution's number. */
  private static boolean endsBound(String text, String next) {
    String last = Signs.lastWord(text).toLowerCase(Locale.ROOT);
    if (MONTHS.contains(last) && Signs.firstWord(next).indexOf('/') > 0) {
      return false;
    }
    return BINDING.contains(last) || NUMBERED.contains(last);
  }

  /** From one printed line to the next of the same paragraph. */
  private boolean goesOn(Piece open, SourceLine line, @Nullable SourceLine following) {
    SourceLine before = open.last();
    String text = before.text();
    if (Signs.startsLow(line.text())) {
      return true;
    }
    if (layout.ruled()) {
      return ruled.goesOn(open, line, following);
    }
    if (Signs.endsSentence(text)) {
      return !fits(before, line, 0.85) && !line.indented();
    }
    if (!grammar && isNames(text) && isNames(line.text()) && !endsBound(text, line.text())) {
      return false;
    }
    if (Signs.endsWithComma(text)) {
      return !fits(before, line, layout.kind() == Layout.Kind.DOUBLED ? 0.85 : 0.6);
    }
    return before.length() >= layout.width() * 0.6 || endsBound(text, line.text());
  }

  /** Most of its longer words have capitals: one in a list of names rather than a line of prose. */
  private static boolean isNames(String text) {
    int words = 0;
    int capitals = 0;
    for (String word : text.split(" ")) {
      if (word.length() > 3) {
        words++;
        capitals += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
      }
    }
    return words > 0 && capitals * 5 >= words * 3;
  }

  /** Whether the next line's first word would have found room: then somebody ended the line. */
  private boolean fits(SourceLine before, SourceLine line, double share) {
    int needed = before.length() + 1 + Signs.firstWord(line.text()).length();
    return needed < layout.width() * share;
  }
}
