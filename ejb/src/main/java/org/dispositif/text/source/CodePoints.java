package org.dispositif.text.source;

/**
 * The one place where offsets change their unit: UTF-16 code units inside, Unicode code points in
 * the HTTP contract and in every export. Made once for a text; each conversion is then a step or a
 * binary search.
 */
public final class CodePoints {

  /** Offsets (UTF-16) of the second halves of surrogate pairs, in order. */
  private final int[] lows;

  private final int length;

  private CodePoints(int[] lows, int length) {
    this.lows = lows;
    this.length = length;
  }

  public static CodePoints of(CharSequence text) {
    int[] lows = new int[8];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        lows = n == lows.length ? java.util.Arrays.copyOf(lows, n * 2) : lows;
        lows[n++] = i;
        i++;
      }
    }
    return new CodePoints(java.util.Arrays.copyOf(lows, n), text.length());
  }

  /** How many code points stand before this UTF-16 offset. */
  public int fromUtf16(int offset) {
    return offset - below(offset);
  }

  /**
   * The UTF-16 offset of the code point with this number.
   *
   * @throws IndexOutOfBoundsException when the text is shorter
   */
  public int toUtf16(int codePoints) {
    if (codePoints < 0 || codePoints > length - lows.length) {
      throw new IndexOutOfBoundsException("no code point " + codePoints);
    }
    int low = 0;
    int high = lows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // the pair's code point is number lows[middle] - middle - 1
      if (lows[middle] - middle - 1 < codePoints) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoints + low;
  }

  /** The span in UTF-16 code units of one that counts code points. */
  public Span toUtf16(int start, int end) {
    return new Span(toUtf16(start), toUtf16(end));
  }

  private int below(int offset) {
    int at = java.util.Arrays.binarySearch(lows, offset);
    return at >= 0 ? at : -at - 1;
  }
}
