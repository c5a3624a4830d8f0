package org.dispositif.export;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.dispositif.export.PdfLines.Stretch;

/** The words of a line as they stand from left to right, whichever way they are read. */
final class VisualOrder {

  private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

  private final List<Stretch> line;
  private final StringBuilder words = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Stretch> shown = new ArrayList<>();

  private VisualOrder(List<Stretch> line) {
    this.line = line;
    for (Stretch stretch : line) {
      words.append(stretch.text());
      ends.add(words.length());
    }
  }

  /** Whether something in the text is read from right to left. */
  static boolean needed(CharSequence text) {
    char[] all = text.toString().toCharArray();
    return Bidi.requiresBidi(all, 0, all.length);
  }

  /** Whether a paragraph begins on the right: as its first letter does. */
  static boolean fromTheRight(String text) {
    return needed(text)
        && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /**
   * The same words from left to right; their places and widths are to be measured anew.
   *
   * @param rtl whether the paragraph begins on the right
   */
  static List<Stretch> of(List<Stretch> line, boolean rtl) {
    VisualOrder order = new VisualOrder(line);
    order.lay(rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    return order.shown;
  }

  private void lay(int direction) {
    Bidi bidi = new Bidi(words.toString(), direction);
    int n = bidi.getRunCount();
    byte[] levels = new byte[n];
    Integer[] runs = new Integer[n];
    for (int i = 0; i < n; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = i;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, n);
    for (int run : runs) {
      lay(bidi.getRunStart(run), bidi.getRunLimit(run), (levels[run] & 1) == 1);
    }
  }

  /** A run of one direction, cut where its look changes. */
  private void lay(int start, int end, boolean rtl) {
    List<Stretch> cut = new ArrayList<>();
    for (int i = 0, from = 0; i < line.size(); from = ends.get(i++)) {
      int a = Math.max(start, from);
      int b = Math.min(end, ends.get(i));
      if (a < b) {
        Stretch s = line.get(i);
        String text = words.substring(a, b);
        cut.add(new Stretch(rtl ? turned(text) : text, s.face(), 0, 0, s.href()));
      }
    }
    if (rtl) {
      java.util.Collections.reverse(cut);
    }
    shown.addAll(cut);
  }

  /** From its end, marks behind the letter that bears them, brackets mirrored. */
  private static String turned(String text) {
    StringBuilder turned = new StringBuilder(text.length());
    int end = text.length();
    while (end > 0) {
      int from = text.offsetByCodePoints(end, -1);
      while (from > 0 && PdfMarks.is(text.codePointAt(from))) {
        from = text.offsetByCodePoints(from, -1);
      }
      turned.append(mirrored(text.charAt(from))).append(text, from + 1, end);
      end = from;
    }
    return turned.toString();
  }

  private static char mirrored(char c) {
    int at = MIRRORED.indexOf(c);
    return at < 0 ? c : MIRRORED.charAt(at ^ 1);
  }
}
