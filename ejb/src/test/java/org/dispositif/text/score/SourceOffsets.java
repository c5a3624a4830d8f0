package org.dispositif.text.score;

import java.util.List;
import org.dispositif.text.source.ReadingText;
import org.dispositif.text.source.SourceSpan;
import org.dispositif.text.source.Span;

/** Finds for a place of the reading text the place of the source that it came from. */
final class SourceOffsets {

  private final String source;
  private final String text;
  private final int[] offsets;

  SourceOffsets(String source, ReadingText reading) {
    this.source = source;
    text = reading.text();
    offsets = new int[text.length() + 1];
    reading.paragraphs().forEach(paragraph -> align(paragraph.span(), paragraph.source()));
  }

  /** UTF-16 offset in the source. */
  int of(int reading) {
    return offsets[reading];
  }

  /** The words of the reading text are those of the source, in order, with some left out. */
  private void align(Span span, List<SourceSpan> pieces) {
    int piece = 0;
    int at = pieces.get(0).start();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      int found = Character.isWhitespace(c) ? -1 : find(c, at, pieces.get(piece).end());
      while (found < 0 && !Character.isWhitespace(c) && piece + 1 < pieces.size()) {
        piece++;
        at = pieces.get(piece).start();
        found = find(c, at, pieces.get(piece).end());
      }
      offsets[i] = found < 0 ? at : found;
      at = found < 0 ? at : found + 1;
    }
  }

  private int find(char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (source.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
