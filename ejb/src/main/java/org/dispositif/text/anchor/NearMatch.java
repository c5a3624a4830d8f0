package org.dispositif.text.anchor;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/**
 * The stretch of a text that differs least from a quotation, by edit distance with a free start
 * (Sellers 1980): over characters for short quotations, over words for long ones. Work is the
 * product of both lengths, bounded by {@link #MOST_WORK}; beyond it nothing is looked for.
 */
final class NearMatch {

  /**
   * @param share the edits in relation to the quotation's length
   * @param alone whether no other stretch is as near
   */
  record Match(Span span, double share, boolean alone) {}

  private static final long MOST_WORK = 60_000_000;
  private static final int SHORT = 60;
  private static final int SHORTEST = 5;
  private static final double MOST_CHARS = 0.25;
  private static final double MOST_WORDS = 0.34;

  private NearMatch() {}

  /** The near matches, empty if none is near enough; at most one is given. */
  static List<Match> in(String text, Span within, String exact) {
    String wanted = FoldedText.fold(exact);
    if (wanted.length() < SHORTEST) {
      return List.of();
    }
    return wanted.length() <= SHORT ? chars(text, within, wanted) : words(text, within, exact);
  }

  private static List<Match> chars(String text, Span within, String wanted) {
    FoldedText folded = FoldedText.of(text, within);
    int[] pattern = wanted.chars().toArray();
    int[] row = folded.folded.chars().toArray();
    List<int[]> best = search(pattern, row, MOST_CHARS);
    if (best.isEmpty() || best.get(0)[1] <= best.get(0)[0]) {
      return List.of();
    }
    Span span = wholeWords(text, within, folded.place(best.get(0)[0], best.get(0)[1]));
    return List.of(match(span, best, pattern.length));
  }

  private static Span wholeWords(String text, Span within, Span span) {
    int start = span.start();
    int end = span.end();
    while (start > within.start() && isLetter(text, start) && isLetter(text, start - 1)) {
      start--;
    }
    while (end < within.end() && isLetter(text, end - 1) && isLetter(text, end)) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private static List<Match> words(String text, Span within, String exact) {
    List<Word> all = Words.of(text, within);
    WordNumbers numbers = new WordNumbers();
    int[] pattern = numbers.of(Words.of(exact, new Span(0, exact.length())));
    List<int[]> best =
        pattern.length < 4 ? List.of() : search(pattern, numbers.of(all), MOST_WORDS);
    if (best.isEmpty() || best.get(0)[1] <= best.get(0)[0]) {
      return List.of();
    }
    Span span =
        new Span(all.get(best.get(0)[0]).span().start(), all.get(best.get(0)[1] - 1).span().end());
    return List.of(match(span, best, pattern.length));
  }

  private static Match match(Span span, List<int[]> best, int length) {
    return new Match(span, (double) best.get(0)[2] / length, best.size() == 1);
  }

  /** Start, end and edits of the least distant stretches that do not overlap; none if too far. */
  private static List<int[]> search(int[] pattern, int[] row, double most) {
    if ((long) pattern.length * row.length > MOST_WORK) {
      return List.of();
    }
    int[] cost = new int[pattern.length + 1];
    int[] start = new int[pattern.length + 1];
    for (int i = 0; i <= pattern.length; i++) {
      cost[i] = i;
    }
    List<int[]> best = new ArrayList<>();
    int limit = Math.max(1, (int) (pattern.length * most));
    for (int j = 0; j < row.length; j++) {
      step(pattern, row[j], j, cost, start);
      int last = pattern.length;
      if (cost[last] <= limit) {
        limit = keep(best, new int[] {start[last], j + 1, cost[last]});
      }
    }
    return best;
  }

  /** One column of the table, in place; {@code start} carries along where each path began. */
  private static void step(int[] pattern, int value, int at, int[] cost, int[] start) {
    int diagonal = cost[0];
    int diagonalStart = at;
    cost[0] = 0;
    start[0] = at + 1;
    for (int i = 1; i <= pattern.length; i++) {
      int replace = diagonal + (pattern[i - 1] == value ? 0 : 1);
      int insert = cost[i] + 1;
      int delete = cost[i - 1] + 1;
      int insertStart = start[i];
      diagonal = cost[i];
      int replaceStart = diagonalStart;
      diagonalStart = start[i];
      if (replace <= insert && replace <= delete) {
        cost[i] = replace;
        start[i] = replaceStart;
      } else if (insert <= delete) {
        cost[i] = insert;
        start[i] = insertStart;
      } else {
        cost[i] = delete;
        start[i] = start[i - 1];
      }
    }
  }

  /** Keeps the least; an overlapping one of equal distance is the same place. */
  private static int keep(List<int[]> best, int[] found) {
    if (!best.isEmpty() && found[2] < best.get(0)[2]) {
      best.clear();
    }
    boolean same = !best.isEmpty() && found[0] < best.get(best.size() - 1)[1];
    if (!same && best.size() < 2) {
      best.add(found);
    }
    return best.get(0)[2];
  }
}
