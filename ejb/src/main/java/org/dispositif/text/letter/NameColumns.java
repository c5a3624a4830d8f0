package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.segment.Block;
import org.dispositif.text.source.SourceSpan;
import org.dispositif.text.source.Span;

/**
 * Finds where names stand side by side. The reading text folds white space, so the wide gaps are
 * looked up in the source, by counting the characters that both have.
 */
final class NameColumns {

  private static final int WIDE = 3;

  private final String text;
  private final String source;

  /**
   * @param source the text that the reading text was made from; empty if it is not at hand
   */
  NameColumns(String text, String source) {
    this.text = text;
    this.source = source;
  }

  /** The cells of a line, in order; one, the whole line, where no gap parts it. */
  List<Span> of(Block block) {
    Span whole = block.span();
    if (block.source().size() != 1) {
      return List.of(whole);
    }
    SourceSpan span = block.source().get(0);
    int end = Math.min(span.end(), source.length());
    List<Span> cells = new ArrayList<>();
    int at = whole.start();
    int start = at;
    int i = Math.min(span.start(), end);
    while (i < end) {
      int next = endOfSpace(i, end);
      if (isWide(i, next) && at > start) {
        cells.add(new Span(start, at));
        at = afterSpace(at, whole.end());
        start = at;
      }
      if (next == i) {
        at = afterSpace(at, whole.end());
        if (at >= whole.end() || text.charAt(at) != source.charAt(i)) {
          return List.of(whole);
        }
        at++;
        next++;
      }
      i = next;
    }
    cells.add(new Span(start, whole.end()));
    return cells;
  }

  private int endOfSpace(int from, int end) {
    int at = from;
    while (at < end && isSpace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private int afterSpace(int from, int end) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A tabulator, or three blanks. */
  private boolean isWide(int from, int to) {
    return to - from >= WIDE || source.substring(from, to).indexOf('\t') >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }
}
