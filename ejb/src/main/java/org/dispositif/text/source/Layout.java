package org.dispositif.text.source;

import java.util.Arrays;
import java.util.List;

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
  private static final int SHORTEST_FULL_LINE = 45;

  /** Blank lines between two lines of one paragraph. */
  int lineGap() {
    return kind == Kind.DOUBLED ? 1 : 0;
  }

  static Layout of(List<SourceLine> lines) {
    int width = usualWidth(lines);
    if (width > LONGEST_PRINTED_LINE || width < SHORTEST_FULL_LINE || !continues(lines, width)) {
      return new Layout(Kind.PARAGRAPHS, width);
    }
    return new Layout(adjacent(lines) < 0.15 ? Kind.DOUBLED : Kind.WRAPPED, width);
  }

  private static int usualWidth(List<SourceLine> lines) {
    if (lines.isEmpty()) {
      return 0;
    }
    int[] lengths = lines.stream().mapToInt(SourceLine::length).toArray();
    Arrays.sort(lengths);
    return lengths[Math.min(lengths.length - 1, lengths.length * 95 / 100)];
  }

  /** Wrapped text shows in lines that begin in lower case behind a line without an end. */
  private static boolean continues(List<SourceLine> lines, int width) {
    int full = 0;
    int continued = 0;
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1).text();
      if (before.length() < width * 0.6) {
        continue;
      }
      full++;
      if (!Signs.endsSentence(before) && Signs.startsLow(lines.get(i).text())) {
        continued++;
      }
    }
    return full > 1 && continued >= full * 0.4;
  }

  private static double adjacent(List<SourceLine> lines) {
    long close = lines.stream().skip(1).filter(line -> line.gap() == 0).count();
    return (double) close / Math.max(1, lines.size() - 1);
  }
}
