package org.dispositif.text.source;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides whether a line goes on in the next one. The evidence is the end of the first line, the
 * beginning of the second, the blank lines between, and how full the first line is; a line that
 * begins an item or that {@code opens} knows never goes on another.
 */
final class LineJoiner {

  private static final Set<String> BINDING = ReadingTextMaker.WORDS.words("binding");
  private static final Set<String> NUMBERED = ReadingTextMaker.WORDS.words("numbered");

  /** A shorter line is a name or a heading: too little evidence that a page cut it. */
  private static final int SHORTEST_CUT = 40;

  private final Layout layout;
  private final Predicate<String> opens;
  private final Predicate<String> clauses;
  private final boolean grammar;

  LineJoiner(Layout layout, Predicate<String> opens, Predicate<String> clauses) {
    this.layout = layout;
    this.opens = opens;
    this.clauses = clauses;
    this.grammar = clauses != ReadingTextMaker.NO_GRAMMAR;
  }

  boolean joins(SourceLine before, SourceLine line, int gap, boolean interrupted) {
    boolean item = Signs.startsItem(line.text()) && !midSentence(before, gap);
    boolean broken = !grammar && before.text().endsWith("\\");
    if (item || broken || Signs.startsBullet(line.text()) || opens.test(line.text())) {
      return false;
    }
    return switch (layout.kind()) {
      case PARAGRAPHS -> (gap > 0 || line.page() > before.page()) && isCut(before, line);
      case WRAPPED -> gap == 0 && !interrupted ? goesOn(before, line) : isCut(before, line);
      case DOUBLED -> gap == 1 && !interrupted ? goesOn(before, line) : isCut(before, line);
    };
  }

  /**
   * "paragraph" | "4. The": a full line without an end right above, so that the number belongs to
   * the sentence; not where one item follows another.
   */
  private boolean midSentence(SourceLine before, int gap) {
    return layout.kind() == Layout.Kind.WRAPPED
        && gap == 0
        && !Signs.endsClause(before.text())
        && before.length() > layout.width() * 0.6
        && !Signs.startsItem(before.text());
  }

  /** Between paragraphs, or where a page ends: only a sentence visibly cut in two goes on. */
  private boolean isCut(SourceLine before, SourceLine line) {
    String text = before.text();
    if (Signs.endsSentence(text)) {
      return false;
    }
    // the items of a resolution end with a full stop or semicolon, those of a letter need not
    boolean begun = grammar && Signs.startsItem(text) || clauses.test(text);
    boolean low = Signs.startsLow(line.text());
    if (before.length() < shortestCut()) {
      return low && begun && clauses.test(text);
    }
    if (low) {
      return true;
    }
    return !Signs.endsWithComma(text) && (begun || endsBound(text));
  }

  private int shortestCut() {
    return layout.kind() == Layout.Kind.PARAGRAPHS
        ? SHORTEST_CUT
        : Math.min(SHORTEST_CUT, layout.width() * 2 / 5);
  }

  private static boolean endsBound(String text) {
    String last = Signs.lastWord(text).toLowerCase(Locale.ROOT);
    return BINDING.contains(last) || NUMBERED.contains(last);
  }

  /** From one printed line to the next of the same paragraph. */
  private boolean goesOn(SourceLine before, SourceLine line) {
    String text = before.text();
    if (Signs.startsLow(line.text())) {
      return true;
    }
    if (Signs.endsSentence(text)) {
      return !fits(before, line, 0.85) && !line.indented();
    }
    if (!grammar && isNames(text) && isNames(line.text()) && !endsBound(text)) {
      return false;
    }
    if (Signs.endsWithComma(text)) {
      return !fits(before, line, layout.kind() == Layout.Kind.DOUBLED ? 0.85 : 0.6);
    }
    return before.length() >= layout.width() * 0.6 || endsBound(text);
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
