package org.dispositif.text.source;

/** How often each letter stands in a word: tells words far apart without comparing them. */
public final class LetterCount {

  private static final int SIGNS = 32;

  private final int[] counts = new int[SIGNS];

  private LetterCount() {}

  public static LetterCount of(String word) {
    LetterCount count = new LetterCount();
    for (int i = 0; i < word.length(); i++) {
      count.counts[word.charAt(i) & SIGNS - 1]++;
    }
    return count;
  }

  /** At least so many edits lie between the two words. */
  public int fewestEdits(LetterCount other) {
    int more = 0;
    int less = 0;
    for (int i = 0; i < SIGNS; i++) {
      int difference = counts[i] - other.counts[i];
      more += Math.max(0, difference);
      less += Math.max(0, -difference);
    }
    return Math.max(more, less);
  }
}
