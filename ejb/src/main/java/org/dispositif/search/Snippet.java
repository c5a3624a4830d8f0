package org.dispositif.search;

import java.util.List;
import org.dispositif.text.source.Span;

/**
 * Words of a hit with what was looked for in them.
 *
 * @param text the whole where it is short, else from a little before the first mark on
 * @param marks in {@code text}, UTF-16, in order
 * @param before whether words before it are left out
 * @param after whether words behind it are left out
 */
public record Snippet(String text, List<Span> marks, boolean before, boolean after) {

  private static final int LONGEST = 420;
  private static final int LEAD = 120;

  /** Of a whole text with all its marks. */
  static Snippet of(String text, List<Span> marks) {
    int first = marks.isEmpty() ? 0 : marks.get(0).start();
    int start = text.length() <= LONGEST ? 0 : wordAt(text, Math.max(0, first - LEAD));
    int end = start + LONGEST >= text.length() ? text.length() : wordAt(text, start + LONGEST);
    List<Span> inside =
        marks.stream()
            .filter(m -> m.start() >= start && m.end() <= end)
            .map(m -> new Span(m.start() - start, m.end() - start))
            .toList();
    return new Snippet(text.substring(start, end), inside, start > 0, end < text.length());
  }

  /** The beginning of the word that the place is in; the place itself where words run on. */
  private static int wordAt(String text, int at) {
    int from = at;
    while (from > 0 && at - from < LEAD / 3 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    boolean found = from == 0 || Character.isWhitespace(text.charAt(from - 1));
    int place = found ? from : at;
    return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }
}
