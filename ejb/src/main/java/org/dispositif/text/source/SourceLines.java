package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Gutters.Stretch;

/** Cuts a source into its printed lines; every kind of line end counts. */
final class SourceLines {

  private final char[] source;
  private final LineCleaner cleaner = new LineCleaner();
  private final List<SourceLine> lines = new ArrayList<>();
  private int gap;

  private SourceLines(String source) {
    this.source = source.toCharArray();
  }

  static List<SourceLine> of(String source) {
    SourceLines cutter = new SourceLines(source);
    Gutters.order(source, cutter.cut()).forEach(cutter::add);
    return cutter.lines;
  }

  private List<Stretch> cut() {
    List<Stretch> stretches = new ArrayList<>();
    int page = 1;
    int start = 0;
    for (int i = 0; i < source.length; i++) {
      char c = source[i];
      if (!endsLine(c)) {
        continue;
      }
      boolean pair = c == '\r' && i + 1 < source.length && source[i + 1] == '\n';
      stretches.add(new Stretch(start, i, page));
      if (c == '\f') {
        page++;
      }
      i += pair ? 1 : 0;
      start = i + 1;
    }
    stretches.add(new Stretch(start, source.length, page));
    return stretches;
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

  private void add(Stretch line) {
    int start = line.start();
    int end = line.end();
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
    lines.add(new SourceLine(text, start, end, line.page(), gap, start > line.start(), spaced));
    gap = 0;
  }

  private String joined(int start, int end) {
    char[] joined = LetterSpacing.joined(source, start, end).toCharArray();
    return cleaner.clean(joined, 0, joined.length);
  }
}
