package org.dispositif.text.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dispositif.text.source.Word;

/**
 * Which word of one text stays which word of the other, in order: as many telling words in as few
 * runs as possible, so that a lone "of" between two changes is part of the change.
 */
final class WordMatch {

  /** What it costs to leave a run of words that stayed. */
  private static final float OPEN = 0.7f;

  private static final float SMALL = 0.4f;
  private static final int SMALL_LETTERS = 3;

  /** Beyond so many cells the texts are first cut at words that occur once in each. */
  private static final long MOST_CELLS = 1_000_000;

  private final String[] a;
  private final String[] b;
  private final int[] match;

  private WordMatch(List<Word> from, List<Word> to) {
    a = from.stream().map(Word::folded).toArray(String[]::new);
    b = to.stream().map(Word::folded).toArray(String[]::new);
    match = new int[a.length];
    Arrays.fill(match, -1);
  }

  /** For each word of the first its place in the second, -1 for none; the places ascend. */
  static int[] of(List<Word> from, List<Word> to) {
    WordMatch words = new WordMatch(from, to);
    words.range(0, words.a.length, 0, words.b.length);
    return words.match;
  }

  private void range(int fromA, int toA, int fromB, int toB) {
    int a0 = fromA;
    int b0 = fromB;
    while (a0 < toA && b0 < toB && a[a0].equals(b[b0])) {
      match[a0++] = b0++;
    }
    int a1 = toA;
    int b1 = toB;
    while (a1 > a0 && b1 > b0 && a[a1 - 1].equals(b[b1 - 1])) {
      match[--a1] = --b1;
    }
    if (a0 == a1 || b0 == b1) {
      return;
    }
    if ((long) (a1 - a0) * (b1 - b0) <= MOST_CELLS) {
      table(a0, a1, b0, b1);
    } else {
      betweenAnchors(a0, a1, b0, b1);
    }
  }

  /** Two states: the last words stay (keep), or a change is open (gap). */
  private void table(int a0, int a1, int b0, int b1) {
    int rows = a1 - a0;
    int columns = b1 - b0;
    float[] keep = new float[columns + 1];
    float[] gap = new float[columns + 1];
    Arrays.fill(keep, Float.NEGATIVE_INFINITY);
    byte[][] back = new byte[rows + 1][columns + 1];
    keep[0] = 0;
    for (int j = 1; j <= columns; j++) {
      gap[j] = -OPEN;
      back[0][j] = (byte) (j == 1 ? LEFT | FROM_KEEP : LEFT);
    }
    gap[0] = Float.NEGATIVE_INFINITY;
    for (int i = 1; i <= rows; i++) {
      row(keep, gap, back[i], a[a0 + i - 1], b0, i);
    }
    walk(keep[columns] >= gap[columns], back, a0, b0, rows, columns);
  }

  private static final int DIAGONAL_FROM_GAP = 1;
  private static final int LEFT = 2;
  private static final int FROM_KEEP = 4;

  private void row(float[] keep, float[] gap, byte[] back, String word, int b0, int row) {
    float diagonalKeep = keep[0];
    float diagonalGap = gap[0];
    keep[0] = Float.NEGATIVE_INFINITY;
    gap[0] = -OPEN;
    back[0] = (byte) (row == 1 ? FROM_KEEP : 0);
    float weight = weight(word);
    for (int j = 1; j < keep.length; j++) {
      float aboveKeep = keep[j] - OPEN;
      float aboveGap = gap[j];
      int came = 0;
      float stays = Float.NEGATIVE_INFINITY;
      if (word.equals(b[b0 + j - 1])) {
        came = diagonalGap > diagonalKeep ? DIAGONAL_FROM_GAP : 0;
        stays = Math.max(diagonalGap, diagonalKeep) + weight;
      }
      diagonalKeep = keep[j];
      diagonalGap = gap[j];
      keep[j] = stays;
      float above = Math.max(aboveKeep, aboveGap);
      float left = Math.max(keep[j - 1] - OPEN, gap[j - 1]);
      if (left > above) {
        came |= LEFT | (keep[j - 1] - OPEN > gap[j - 1] ? FROM_KEEP : 0);
      } else {
        came |= aboveKeep > aboveGap ? FROM_KEEP : 0;
      }
      gap[j] = Math.max(left, above);
      back[j] = (byte) came;
    }
  }

  private void walk(boolean kept, byte[][] back, int a0, int b0, int rows, int columns) {
    int i = rows;
    int j = columns;
    boolean keep = kept;
    while (i > 0 || j > 0) {
      int came = back[i][j];
      if (keep && i > 0 && j > 0) {
        match[a0 + i - 1] = b0 + j - 1;
        keep = (came & DIAGONAL_FROM_GAP) == 0;
        i--;
        j--;
      } else {
        keep = (came & FROM_KEEP) != 0;
        if ((came & LEFT) != 0) {
          j--;
        } else {
          i--;
        }
      }
    }
  }

  private static float weight(String word) {
    return word.length() <= SMALL_LETTERS && word.charAt(0) < 0x2e80 ? SMALL : 1;
  }

  private void betweenAnchors(int a0, int a1, int b0, int b1) {
    int[][] anchors = anchors(a0, a1, b0, b1);
    int lastA = a0;
    int lastB = b0;
    for (int[] anchor : anchors) {
      boolean far = (long) (anchor[0] - lastA) * (anchor[1] - lastB) <= MOST_CELLS;
      if (far) {
        range(lastA, anchor[0], lastB, anchor[1]);
      }
      match[anchor[0]] = anchor[1];
      lastA = anchor[0] + 1;
      lastB = anchor[1] + 1;
    }
    if (anchors.length > 0) {
      range(lastA, a1, lastB, b1);
    }
  }

  /** Words that occur once in each, as many as stand in the same order. */
  private int[][] anchors(int a0, int a1, int b0, int b1) {
    Map<String, Integer> inA = once(a, a0, a1);
    Map<String, Integer> inB = once(b, b0, b1);
    int[][] common =
        inA.entrySet().stream()
            .filter(e -> e.getValue() >= 0 && inB.getOrDefault(e.getKey(), -1) >= 0)
            .map(e -> new int[] {e.getValue(), inB.getOrDefault(e.getKey(), -1)})
            .sorted((x, y) -> Integer.compare(x[0], y[0]))
            .toArray(int[][]::new);
    boolean[] kept =
        Ascending.heaviest(
            Arrays.stream(common).mapToInt(x -> x[1]).toArray(),
            Arrays.stream(common).mapToLong(x -> 1).toArray());
    return IntStream.range(0, common.length)
        .filter(i -> kept[i])
        .mapToObj(i -> common[i])
        .toArray(int[][]::new);
  }

  private static Map<String, Integer> once(String[] words, int from, int to) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(words[i], i, (x, y) -> -1);
    }
    return places;
  }
}
