package org.dispositif.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** How many words two texts have in common, wherever they stand. */
final class Words {

  /** Two copies of one text differ in page furniture and scanning faults, not in more. */
  private static final double NEARLY = 0.95;

  private static final String BETWEEN = " \n\t\u00A0\u202F.,;:()[]«»\"“”'’";

  private Words() {}

  static boolean nearlySame(String one, String other) {
    double longer = Math.max(one.length(), other.length());
    if (Math.min(one.length(), other.length()) < NEARLY * NEARLY * longer) {
      return false;
    }
    Map<String, Integer> left = new HashMap<>();
    int of = count(one, left);
    int common = 0;
    int in = 0;
    for (StringTokenizer t = new StringTokenizer(other, BETWEEN); t.hasMoreTokens(); in++) {
      Integer n = left.merge(t.nextToken(), -1, Integer::sum);
      common += n >= 0 ? 1 : 0;
    }
    return common >= NEARLY * Math.max(of, in);
  }

  private static int count(String text, Map<String, Integer> words) {
    int n = 0;
    for (StringTokenizer t = new StringTokenizer(text, BETWEEN); t.hasMoreTokens(); n++) {
      words.merge(t.nextToken(), 1, Integer::sum);
    }
    return n;
  }
}
