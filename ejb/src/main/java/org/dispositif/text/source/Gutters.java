package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Two columns that an extraction set beside each other, line by line, with wide blanks between:
 * found where in most lines of a page words begin again at the same place. Each column is read by
 * itself, between the lines that run across. Tables, and names in two columns, stay as they are.
 */
final class Gutters {

  /** A printed line that may be blank, by its place in the source. */
  record Stretch(int start, int end, int page) {}

  /** Blanks that part columns; sentences and justified lines have fewer. */
  private static final int WIDE = 3;

  private static final int WIDEST_LINE = 400;
  private static final int FEWEST_LINES = 5;

  /** Words in half a line, in the mean, that make it prose. */
  private static final int WORDS = 3;

  private final String source;
  private final List<Stretch> ordered = new ArrayList<>();

  private Gutters(String source) {
    this.source = source;
  }

  /** The lines in the order in which they are read. */
  static List<Stretch> order(String source, List<Stretch> lines) {
    if (source.indexOf(" ".repeat(WIDE)) < 0) {
      return lines;
    }
    Gutters gutters = new Gutters(source);
    for (int from = 0; from < lines.size(); ) {
      int to = from;
      while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
        to++;
      }
      gutters.page(lines.subList(from, to));
      from = to;
    }
    return gutters.ordered;
  }

  private void page(List<Stretch> lines) {
    int column = column(lines);
    if (column == 0 || !isProse(lines, column)) {
      ordered.addAll(lines);
      return;
    }
    List<Stretch> left = new ArrayList<>();
    List<Stretch> right = new ArrayList<>();
    for (Stretch line : lines) {
      int cut = cut(line, column);
      if (cut < 0) {
        ordered.addAll(left);
        ordered.addAll(right);
        left.clear();
        right.clear();
        ordered.add(line);
      } else {
        left.add(new Stretch(line.start(), cut, line.page()));
        right.add(new Stretch(cut, line.end(), line.page()));
      }
    }
    ordered.addAll(left);
    ordered.addAll(right);
  }

  /** Where the words of the right column begin in most lines; 0 where there is none. */
  private int column(List<Stretch> lines) {
    int[] votes = new int[WIDEST_LINE + 2];
    int[] reaching = new int[WIDEST_LINE + 2];
    for (Stretch line : lines) {
      int length = Math.min(WIDEST_LINE, line.end() - line.start());
      for (int at = 0; at < length; at++) {
        reaching[at]++;
      }
      int behind = widestGap(line, length);
      votes[behind] += behind > 0 ? 1 : 0;
    }
    int best = 0;
    for (int at = 1; at <= WIDEST_LINE; at++) {
      boolean usual =
          around(votes, at) >= FEWEST_LINES && around(votes, at) * 5 >= reaching[at] * 3;
      best = usual && around(votes, at) > around(votes, best) ? at : best;
    }
    return best;
  }

  private static int around(int[] votes, int at) {
    return at == 0 ? 0 : votes[at - 1] + votes[at] + votes[at + 1];
  }

  /** Where words begin again behind the widest blank inside a line; 0 where none is wide. */
  private int widestGap(Stretch line, int length) {
    int best = 0;
    int widest = WIDE - 1;
    int blanks = 0;
    boolean words = false;
    for (int at = 0; at < length; at++) {
      char c = source.charAt(line.start() + at);
      if (c == '|') {
        return 0;
      }
      if (LineCleaner.isBlank(c)) {
        blanks++;
        continue;
      }
      if (words && blanks > widest) {
        widest = blanks;
        best = at;
      }
      words = true;
      blanks = 0;
    }
    return best;
  }

  /** Where a line is cut in two; -1 where it runs across. */
  private int cut(Stretch line, int column) {
    int length = line.end() - line.start();
    if (length <= column - 1) {
      return line.end();
    }
    for (int at = column - 1; at <= column + 1 && at < length; at++) {
      if (isBlankBefore(line, at) && !LineCleaner.isBlank(source.charAt(line.start() + at))) {
        return line.start() + at;
      }
    }
    // an indented line of the right column alone
    boolean empty = isBlank(line.start(), line.start() + column);
    return empty ? line.start() + column : -1;
  }

  private boolean isBlankBefore(Stretch line, int at) {
    return isBlank(line.start() + at - 2, line.start() + at);
  }

  private boolean isBlank(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!LineCleaner.isBlank(source.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean isProse(List<Stretch> lines, int column) {
    int[] words = new int[2];
    int halves = 0;
    for (Stretch line : lines) {
      int cut = cut(line, column);
      if (cut > line.start() && cut < line.end() && !isBlank(line.start(), cut)) {
        words[0] += words(line.start(), cut);
        words[1] += words(cut, line.end());
        halves++;
      }
    }
    return halves >= FEWEST_LINES && words[0] >= halves * WORDS && words[1] >= halves * WORDS;
  }

  private int words(int from, int to) {
    int words = 0;
    for (int at = from; at < to; at++) {
      boolean begins = at == from || LineCleaner.isBlank(source.charAt(at - 1));
      words += begins && Character.isLetter(source.charAt(at)) ? 1 : 0;
    }
    return words;
  }
}
