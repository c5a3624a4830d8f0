package org.dispositif.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Two columns side by side, as the old volumes of resolutions are set (French and English): found
 * by the empty strip between them. What runs across the strip (a head, a foot) stands alone.
 */
final class Columns {

  /** Narrowest strip, in points. */
  private static final int GUTTER = 10;

  /** Fewest characters on each side that make a column. */
  private static final int FEWEST = 200;

  private Columns() {}

  /** The characters of a page in groups that are read one after the other. */
  static List<List<TextPosition>> of(List<TextPosition> page) {
    int gutter = gutter(page);
    if (gutter < 0) {
      return List.of(page);
    }
    List<TextPosition> left = new ArrayList<>();
    List<TextPosition> right = new ArrayList<>();
    for (TextPosition p : page) {
      (p.getXDirAdj() + p.getWidthDirAdj() / 2 < gutter ? left : right).add(p);
    }
    boolean both = left.size() >= FEWEST && right.size() >= FEWEST;
    return both ? List.of(left, right) : List.of(page);
  }

  /** The middle of an empty strip in the middle third of the text, or -1. */
  private static int gutter(List<TextPosition> page) {
    BitSet ink = new BitSet();
    for (TextPosition p : page) {
      if (p.getDir() == 0 && p.getXDirAdj() >= 0 && p.getXDirAdj() < 5000) {
        int from = (int) p.getXDirAdj();
        ink.set(from, (int) Math.max(from + 1, Math.ceil(p.getXDirAdj() + p.getWidthDirAdj())));
      }
    }
    int first = ink.nextSetBit(0);
    int width = ink.length() - first;
    int from = first + width / 3;
    int to = first + width * 2 / 3;
    for (int at = ink.nextClearBit(Math.max(from, 0)); at < to; ) {
      int end = ink.nextSetBit(at);
      if (end - at >= GUTTER) {
        return at + (end - at) / 2;
      }
      at = end < 0 ? to : ink.nextClearBit(end);
    }
    return -1;
  }
}
