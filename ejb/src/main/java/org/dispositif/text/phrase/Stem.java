package org.dispositif.text.phrase;

import static java.lang.Character.UnicodeBlock.ARABIC;

import java.util.List;

/** What words that are one are compared by; no language is asked for, and none is guessed. */
public final class Stem {

  private static final int LONGEST = 7;
  private static final char TEH_MARBUTA = '\u0629';
  private static final char HEH = '\u0647';

  /** What Arabic writes onto a word: the article, and "and", "for", "by" before it. */
  private static final List<String> WRITTEN_ON =
      List.of(
          "\u0648\u0627\u0644",
          "\u0628\u0627\u0644",
          "\u0643\u0627\u0644",
          "\u0641\u0627\u0644",
          "\u0648\u0644\u0644",
          "\u0644\u0644",
          "\u0627\u0644");

  private Stem() {}

  /** A folded word without the ending of the plural: no two words become one by it. */
  public static String singular(String folded) {
    boolean plural = folded.length() > 3 && (folded.endsWith("s") || folded.endsWith("x"));
    return plural ? folded.substring(0, folded.length() - 1) : folded;
  }

  /** An Arabic word without its article and with one form of its ending; others as they are. */
  public static String bare(String folded) {
    if (folded.isEmpty() || Character.UnicodeBlock.of(folded.charAt(0)) != ARABIC) {
      return folded;
    }
    for (String written : WRITTEN_ON) {
      if (folded.startsWith(written) && folded.length() > written.length() + 1) {
        return folded.substring(written.length()).replace(TEH_MARBUTA, HEH);
      }
    }
    return folded.replace(TEH_MARBUTA, HEH);
  }

  /**
   * The beginning of a folded word, in which words of one family meet, also of related languages
   * ("mécanisme" and "mechanism" do not, "surveillance" does).
   */
  public static String of(String folded) {
    String bare = bare(folded);
    String word = bare.length() > 4 ? singular(bare) : bare;
    if (word.length() > 5 && word.endsWith("e")) {
      word = word.substring(0, word.length() - 1);
    }
    return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
  }
}
