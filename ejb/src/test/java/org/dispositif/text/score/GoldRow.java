package org.dispositif.text.score;

import java.util.Set;

/**
 * One block as a person saw it.
 *
 * @param start offset of its first character in the source, UTF-16
 * @param kind {@code BlockKind} code, or {@code cont}: the rest of an interrupted paragraph
 * @param label "-" for none, "?" where the person doubted
 */
record GoldRow(int start, String kind, String label) {

  private static final Set<String> UNCOUNTED = Set.of("noise", "other", "cont");

  /** Whether it counts as a hit or a miss; furniture and the like only spoil what begins there. */
  boolean counts() {
    return counts(kind);
  }

  static boolean counts(String kind) {
    return !UNCOUNTED.contains(kind);
  }

  boolean hasLabel() {
    return !label.equals("-") && !label.equals("?");
  }

  GoldRow at(int other) {
    return new GoldRow(other, kind, label);
  }
}
