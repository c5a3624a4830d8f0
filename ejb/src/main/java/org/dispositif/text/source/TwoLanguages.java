package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Parts the lines of a document that is printed in two languages side by side, as the volumes of
 * the first years are: whatever order a scan gave the columns in, lines that follow each other
 * mostly are of one language, and the words of each line tell which. Linear in the number of lines.
 */
public final class TwoLanguages {

  /** What a change of language must be worth, in words. */
  private static final int CHANGE = 5;

  /** No line speaks louder: one that is full of names proves little. */
  private static final int LOUDEST = 6;

  private static final int CLEAR = 2;
  private static final int LONGEST_HEADING = 60;
  private static final int FEWEST_LETTERS = 200;

  private final String other;
  private final ToIntFunction<String> own;
  private final ToIntFunction<String> foreign;

  /**
   * @param other code of the other language
   * @param own what a word (folded) says for the language of the document, 0 where nothing
   * @param foreign what it says for the other
   */
  public TwoLanguages(String other, ToIntFunction<String> own, ToIntFunction<String> foreign) {
    this.other = other;
    this.own = own;
    this.foreign = foreign;
  }

  /** The code of the other language. */
  public String other() {
    return other;
  }

  /** Lines of each language, in their order. */
  record Parted(List<SourceLine> own, List<SourceLine> other) {}

  /** The lines parted; without any of the other language where it is not a column's worth. */
  Parted part(List<SourceLine> lines) {
    int[] leaning = lines.stream().mapToInt(line -> leaning(line.text())).toArray();
    boolean mixed = alternate(leaning);
    boolean[] others = mixed ? bySign(leaning) : byRuns(leaning);
    if (!mixed) {
      headings(lines, leaning, others);
    }
    List<SourceLine> first = lines(lines, others, false);
    List<SourceLine> second = lines(lines, others, true);
    boolean both = isColumn(second, lines) && isColumn(first, lines);
    return both ? new Parted(first, second) : new Parted(lines, List.of());
  }

  /** Whether a paragraph has words of both, so that two columns must be mixed in it. */
  boolean isMixed(String text) {
    int[] counts = counts(text);
    int fewer = Math.min(counts[0], counts[1]);
    return fewer >= CHANGE && fewer * 3 >= Math.max(counts[0], counts[1]);
  }

  /** Above zero where the words of a line are the other language's. */
  private int leaning(String line) {
    int[] counts = counts(line);
    return Math.max(-LOUDEST, Math.min(LOUDEST, counts[1] - counts[0]));
  }

  private int[] counts(String line) {
    int[] counts = new int[2];
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && Character.isLetter(line.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = Folding.fold(line.substring(at, end));
        counts[0] += own.applyAsInt(word);
        counts[1] += foreign.applyAsInt(word);
      }
      at = end + 1;
    }
    return counts;
  }

  /** The runs that cost least: each word on the wrong side, and each change of language. */
  private static boolean[] byRuns(int[] leaning) {
    int[][] from = new int[leaning.length][2];
    int[] cost = {0, CHANGE};
    for (int i = 0; i < leaning.length; i++) {
      int[] next = new int[2];
      for (int state = 0; state < 2; state++) {
        boolean stays = cost[state] <= cost[1 - state] + CHANGE;
        from[i][state] = stays ? state : 1 - state;
        int wrong = state == 0 ? Math.max(0, leaning[i]) : Math.max(0, -leaning[i]);
        next[state] = (stays ? cost[state] : cost[1 - state] + CHANGE) + wrong;
      }
      cost = next;
    }
    boolean[] others = new boolean[leaning.length];
    int state = cost[1] < cost[0] ? 1 : 0;
    for (int i = leaning.length - 1; i >= 0; i--) {
      others[i] = state == 1;
      state = from[i][state];
    }
    return others;
  }

  /** Line by line; one that says nothing is taken for the other column's. */
  private static boolean[] bySign(int[] leaning) {
    boolean[] others = new boolean[leaning.length];
    for (int i = 0; i < leaning.length; i++) {
      others[i] = leaning[i] > 0 || leaning[i] == 0 && i > 0 && !others[i - 1];
    }
    return others;
  }

  /** Whether lines that speak clearly change their language all the time. */
  private static boolean alternate(int[] leaning) {
    int changes = 0;
    int clear = 0;
    int before = 0;
    for (int each : leaning) {
      if (Math.abs(each) >= CLEAR) {
        changes += before != 0 && before > 0 != each > 0 ? 1 : 0;
        clear++;
        before = each;
      }
    }
    return clear > 5 && changes * 5 > clear * 3;
  }

  /** "B", "Annex", a number: what stands without a language over a change belongs below it. */
  private static void headings(List<SourceLine> lines, int[] leaning, boolean[] others) {
    for (int i = 1; i < others.length; i++) {
      int at = i - 1;
      while (others[at] != others[i]
          && leaning[at] == 0
          && isHeading(lines.get(at).text())
          && at > 0) {
        others[at] = others[i];
        at--;
      }
    }
  }

  private static boolean isHeading(String text) {
    return text.length() < LONGEST_HEADING
        && Character.isUpperCase(text.codePointAt(0))
        && !Signs.endsClause(text);
  }

  /** What stood behind lines of the other column goes on over a gap. */
  private static List<SourceLine> lines(List<SourceLine> lines, boolean[] others, boolean wanted) {
    List<SourceLine> chosen = new ArrayList<>();
    boolean jumped = false;
    for (int i = 0; i < others.length; i++) {
      if (others[i] == wanted) {
        chosen.add(jumped ? lines.get(i).apart() : lines.get(i));
      }
      jumped = others[i] != wanted;
    }
    return chosen;
  }

  /** A title or a quotation in another language is no column. */
  private static boolean isColumn(List<SourceLine> lines, List<SourceLine> all) {
    long letters = lines.stream().mapToLong(SourceLine::length).sum();
    long whole = all.stream().mapToLong(SourceLine::length).sum();
    return lines.size() > 2 && letters > FEWEST_LETTERS && letters * 8 > whole;
  }
}
