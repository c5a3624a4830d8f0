package org.dispositif.text.source;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a source sets its paragraphs.
 *
 * @param kind what a line and a blank line mean
 * @param width usual length of a full line, in characters; without meaning for {@code PARAGRAPHS}
 */
record Layout(Kind kind, int width) {

  enum Kind {
    /** One line is one paragraph (but for cuts by pages). */
    PARAGRAPHS,
    /** Paragraphs are wrapped, blank lines stand between them. */
    WRAPPED,
    /** Paragraphs are wrapped and a blank line follows every line, so that it separates nothing. */
    DOUBLED
  }

  private static final int LONGEST_PRINTED_LINE = 200;
  private static final int SHORTEST_FULL_LINE = 30;

  /** Blank lines between two lines of one paragraph. */
  int lineGap() {
    return kind == Kind.DOUBLED ? 1 : 0;
  }

  /**
   * @param clauses whether a line begins a clause; where no grammar says so (a letter), unwrapped
   *     paragraphs often stand under a head that is wrapped
   */
  static Layout of(List<SourceLine> lines, Predicate<String> clauses) {
    if (clauses == ReadingTextMaker.NO_GRAMMAR && isUnwrapped(lines)) {
      return new Layout(Kind.PARAGRAPHS, LONGEST_PRINTED_LINE);
    }
    Layout wrapped = of(lines, 0, Kind.WRAPPED, clauses);
    if (wrapped.kind == Kind.WRAPPED) {
      return wrapped;
    }
    return of(lines, 1, Kind.DOUBLED, clauses);
  }

  /** Most of the text stands in lines that are too long to be printed ones. */
  private static boolean isUnwrapped(List<SourceLine> lines) {
    long all = lines.stream().mapToLong(SourceLine::length).sum();
    long inLong =
        lines.stream()
            .mapToLong(SourceLine::length)
            .filter(length -> length > LONGEST_PRINTED_LINE)
            .sum();
    return inLong * 2 > all;
  }

  /**
   * Wrapped text shows in full lines without an end, behind many of which a line begins in lower
   * case (behind names in a list, hardly one); the blank lines between tell which way it is
   * wrapped.
   */
  private static Layout of(List<SourceLine> lines, int gap, Kind kind, Predicate<String> clauses) {
    int width = usualWidth(lines, gap);
    if (width > LONGEST_PRINTED_LINE || width < SHORTEST_FULL_LINE) {
      return new Layout(Kind.PARAGRAPHS, width);
    }
    int full = 0;
    int open = 0;
    int low = 0;
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1).text();
      if (lines.get(i).gap() == gap && before.length() >= width * 0.6) {
        full++;
        boolean endless = !Signs.endsSentence(before);
        open += endless ? 1 : 0;
        boolean goesOn = Signs.startsLow(lines.get(i).text()) || isOpenClause(before, clauses);
        low += endless && goesOn ? 1 : 0;
      }
    }
    boolean wrapped =
        full > 1 && full * 8 >= lines.size() && open >= full * 0.5 && low >= full * 0.25;
    return new Layout(wrapped ? kind : Kind.PARAGRAPHS, width);
  }

  private static boolean isOpenClause(String line, Predicate<String> clauses) {
    return !Signs.endsClause(line) && clauses.test(line);
  }

  /** What most lines that another one follows in that distance do not exceed. */
  private static int usualWidth(List<SourceLine> lines, int gap) {
    int[] lengths = new int[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).gap() == gap) {
        lengths[count++] = lines.get(i - 1).length();
      }
    }
    Arrays.sort(lengths, 0, count);
    return count == 0 ? 0 : lengths[Math.min(count - 1, count * 60 / 100)];
  }
}
