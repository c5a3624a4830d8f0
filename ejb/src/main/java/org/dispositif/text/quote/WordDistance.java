package org.dispositif.text.quote;

/** How many half words differ between a few words and those that stand in their place. */
final class WordDistance {

  /** Above this many cells all words are taken as different: stretches between runs are short. */
  private static final int LARGEST = 900;

  private WordDistance() {}

  /** Edit distance over words. */
  static int of(Wanted wanted, int from, int to, Tokens source, int there, int thereEnd) {
    int all = Math.max(wanted.weight(from, to), source.weight(there, thereEnd));
    long cells = (long) (to - from) * (thereEnd - there);
    if (cells == 0 || cells > LARGEST) {
      return all;
    }
    int[] row = new int[thereEnd - there + 1];
    for (int j = 1; j < row.length; j++) {
      row[j] = row[j - 1] + source.weight(there + j - 1);
    }
    for (int i = from; i < to; i++) {
      next(row, wanted.word(i), wanted.weight(i), source, there);
    }
    return row[row.length - 1];
  }

  private static void next(int[] row, long word, int weight, Tokens source, int there) {
    int diagonal = row[0];
    row[0] += weight;
    for (int j = 1; j < row.length; j++) {
      int at = there + j - 1;
      boolean same = source.word(at) == word;
      int changed = diagonal + (same ? 0 : Math.max(weight, source.weight(at)));
      int out = Math.min(row[j] + weight, row[j - 1] + source.weight(at));
      diagonal = row[j];
      row[j] = Math.min(changed, out);
    }
  }
}
