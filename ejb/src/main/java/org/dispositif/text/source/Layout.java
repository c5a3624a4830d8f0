package org.dispositif.text.source;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a source sets its paragraphs.
 *
 * @param kind what a line and a blank line mean
 * @param width usual length of a full line, in characters; where {@code ruled}, the longest;
 *     without meaning for {@code PARAGRAPHS}
 * @param ruled whether a machine filled the lines up to one width: then a line in which the next
 *     word would have found room ends a paragraph
 */
record Layout(Kind kind, int width, boolean ruled) {

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

  /** Whether the next line's first word would have found room: then somebody ended the line. */
  boolean hasRoom(SourceLine before, SourceLine line) {
    return needed(before, line) <= width;
  }

  private static int needed(SourceLine before, SourceLine line) {
    return before.printedLength() + 1 + Signs.firstWord(line.text()).length();
  }

  /**
   * @param clauses whether a line begins a clause; where no grammar says so (a letter), unwrapped
   *     paragraphs often stand under a head that is wrapped
   */
  static Layout of(List<SourceLine> lines, Predicate<String> clauses) {
    if (clauses == ReadingTextMaker.NO_GRAMMAR && isUnwrapped(lines)) {
      return new Layout(Kind.PARAGRAPHS, LONGEST_PRINTED_LINE, false);
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

  private static Layout of(List<SourceLine> lines, int gap, Kind kind, Predicate<String> clauses) {
    int ruled = ruledWidth(lines, gap);
    if (ruled > 0) {
      return new Layout(kind, ruled, true);
    }
    int width = usualWidth(lines, gap);
    boolean printed = width <= LONGEST_PRINTED_LINE && width >= SHORTEST_FULL_LINE;
    boolean wrapped = printed && isWrapped(lines, gap, width, clauses);
    return new Layout(wrapped ? kind : Kind.PARAGRAPHS, width, false);
  }

  /**
   * Wrapped text shows in full lines without an end, behind many of which a line begins in lower
   * case (behind names in a list, hardly one); the blank lines between tell which way it is
   * wrapped.
   */
  private static boolean isWrapped(
      List<SourceLine> lines, int gap, int width, Predicate<String> clauses) {
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
    return full > 1 && full * 8 >= lines.size() && open >= full * 0.5 && low >= full * 0.25;
  }

  private static boolean isOpenClause(String line, Predicate<String> clauses) {
    return !Signs.endsClause(line) && clauses.test(line);
  }

  /**
   * The width up to which a machine filled the lines, 0 where none did. It shows in the lines that
   * surely go on, because the next begins in lower case: they had no room for its first word, and
   * hardly one (those that a page cut) was nearly full.
   */
  private static int ruledWidth(List<SourceLine> lines, int gap) {
    int width = longest(lines);
    if (width > LONGEST_PRINTED_LINE || width < SHORTEST_FULL_LINE) {
      return 0;
    }
    int low = 0;
    int filled = 0;
    int nearly = 0;
    for (int i = 1; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      if (line.gap() == gap && Signs.startsLow(line.text())) {
        int needed = needed(lines.get(i - 1), line);
        low++;
        filled += needed > width ? 1 : 0;
        nearly += needed <= width && needed > width * 0.8 ? 1 : 0;
      }
    }
    boolean usual = low > 1 && low * 6 >= lines.size();
    return usual && filled * 2 > low && nearly * 8 <= filled ? width : 0;
  }

  /** The longest line but for words that are longer than a line. */
  private static int longest(List<SourceLine> lines) {
    int longest = 0;
    for (SourceLine line : lines) {
      if (line.printedLength() > longest && line.text().indexOf(' ') > 0) {
        longest = line.printedLength();
      }
    }
    return longest;
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
