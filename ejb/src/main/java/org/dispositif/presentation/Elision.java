package org.dispositif.presentation;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.presentation.Passage.Mark;
import org.dispositif.presentation.Passage.Run;

/**
 * A long passage made short: what is marked stays with some words around it, its beginning stays,
 * and what lies between is left out, which is said by an ellipsis in brackets. Whole words only;
 * short passages are left as they are.
 */
final class Elision {

  /** Passages up to here are shown whole, in characters. */
  static final int SHORT = 320;

  /** How much of the beginning stays. */
  private static final int OPENING = 110;

  /** How much stays at each side of what is marked. */
  private static final int AROUND = 60;

  /** Less than this is not worth leaving out. */
  private static final int LEAST = 30;

  private static final String LEFT_OUT = "[…]";

  private Elision() {}

  static Passage of(Passage passage) {
    Passage second = passage.second() == null ? null : of(passage.second());
    String text = passage.text();
    if (text.length() <= SHORT) {
      return passage.withSecond(second);
    }
    boolean[] keeps = keeps(passage.runs(), text);
    return passage.withRuns(cut(passage.runs(), text, keeps)).withSecond(second);
  }

  /** For each character whether it stays. */
  private static boolean[] keeps(List<Run> runs, String text) {
    boolean[] keeps = new boolean[text.length()];
    keep(keeps, text, 0, OPENING);
    int at = 0;
    for (Run run : runs) {
      int end = at + run.text().length();
      if (tells(run)) {
        keep(keeps, text, at - AROUND, end + AROUND);
      }
      at = end;
    }
    closeSmallGaps(keeps);
    return keeps;
  }

  private static boolean tells(Run run) {
    return run.marks().stream().anyMatch(m -> m != Mark.LEAD && m != Mark.VERB)
        || (run.is(Mark.VERB) && !run.is(Mark.LEAD));
  }

  /** Widened to whole words. */
  private static void keep(boolean[] keeps, String text, int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(text.length(), to);
    while (start > 0 && !parts(text, start)) {
      start--;
    }
    while (end < text.length() && !parts(text, end)) {
      end++;
    }
    for (int i = start; i < end; i++) {
      keeps[i] = true;
    }
  }

  /** Whether a text may be cut here: at white space, or between signs that stand without any. */
  private static boolean parts(String text, int at) {
    return Character.isWhitespace(text.charAt(at))
        || Character.isIdeographic(text.charAt(at))
        || Character.isWhitespace(text.charAt(at - 1));
  }

  private static void closeSmallGaps(boolean[] keeps) {
    int gap = 0;
    for (int i = 0; i <= keeps.length; i++) {
      if (i < keeps.length && !keeps[i]) {
        gap++;
      } else {
        for (int j = i - gap; gap < LEAST && j < i; j++) {
          keeps[j] = true;
        }
        gap = 0;
      }
    }
  }

  private static List<Run> cut(List<Run> runs, String text, boolean[] keeps) {
    List<Run> kept = new ArrayList<>();
    int at = 0;
    boolean open = false;
    for (Run run : runs) {
      int end = at + run.text().length();
      while (at < end) {
        int to = same(keeps, at, end);
        if (keeps[at]) {
          kept.add(new Run(text.substring(at, to), run.marks()));
        } else if (!open) {
          kept.add(new Run(leftOut(text, at), List.of(Mark.LEFT_OUT)));
        }
        open = !keeps[at];
        at = to;
      }
    }
    return kept;
  }

  private static int same(boolean[] keeps, int from, int end) {
    int to = from;
    while (to < end && keeps[to] == keeps[from]) {
      to++;
    }
    return to;
  }

  /** Set off by spaces where the words around it are. */
  private static String leftOut(String text, int at) {
    boolean spaced = !Character.isIdeographic(text.charAt(at));
    return spaced ? " " + LEFT_OUT + " " : LEFT_OUT;
  }
}
