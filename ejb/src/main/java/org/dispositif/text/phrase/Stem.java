package org.dispositif.text.phrase;

/** What words that are one are compared by; no language is asked for, and none is guessed. */
public final class Stem {

  private static final int LONGEST = 7;

  private Stem() {}

  /** A folded word without the ending of the plural: no two words become one by it. */
  public static String singular(String folded) {
    boolean plural = folded.length() > 3 && (folded.endsWith("s") || folded.endsWith("x"));
    return plural ? folded.substring(0, folded.length() - 1) : folded;
  }

  /**
   * The beginning of a folded word, in which words of one family meet, also of related languages
   * ("mécanisme" and "mechanism" do not, "surveillance" does).
   */
  public static String of(String folded) {
    String word = folded.length() > 4 ? singular(folded) : folded;
    if (word.length() > 5 && word.endsWith("e")) {
      word = word.substring(0, word.length() - 1);
    }
    return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
  }
}
