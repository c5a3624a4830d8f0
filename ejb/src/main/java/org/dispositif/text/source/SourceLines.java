package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts a source into its printed lines; every kind of line end counts. */
final class SourceLines {

  private final char[] source;
  private final LineCleaner cleaner = new LineCleaner();
  private final List<SourceLine> lines = new ArrayList<>();
  private int page = 1;
  private int gap;

  private SourceLines(String source) {
    this.source = source.toCharArray();
  }

  static List<SourceLine> of(String source) {
    SourceLines cutter = new SourceLines(source);
    cutter.cut();
    return cutter.lines;
  }

  private void cut() {
    int start = 0;
    for (int i = 0; i < source.length; i++) {
      char c = source[i];
      if (!endsLine(c)) {
        continue;
      }
      boolean pair = c == '\r' && i + 1 < source.length && source[i + 1] == '\n';
      add(start, i);
      if (c == '\f') {
        page++;
      }
      i += pair ? 1 : 0;
      start = i + 1;
    }
    add(start, source.length);
  }

  private static boolean endsLine(char c) {
    if (c > '\r' && (c < '\u0085' || c > '\u0085' && c < '\u2028')) {
      return false;
    }
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && LineCleaner.isBlank(source[start])) {
      start++;
    }
    while (end > start && LineCleaner.isBlank(source[end - 1])) {
      end--;
    }
    boolean spaced = LetterSpacing.is(source, start, end);
    String text = spaced ? joined(start, end) : cleaner.clean(source, start, end);
    if (text.isEmpty()) {
      gap++;
      return;
    }
    lines.add(new SourceLine(text, start, end, page, gap, start > from, spaced));
    gap = 0;
  }

  private String joined(int start, int end) {
    char[] joined = LetterSpacing.joined(source, start, end).toCharArray();
    return cleaner.clean(joined, 0, joined.length);
  }
}
