package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.source.Word;

/** Among words that did not stay, the runs that stand elsewhere: three words or more. */
final class MovedWords {

  private static final int LEAST = 3;
  private static final int LEAST_LETTERS = 12;

  /** A start of three words that occurs more often says nothing, and would cost time. */
  private static final int MOST_PLACES = 4;

  private final List<Word> from;
  private final List<Word> to;
  private final int[] match;
  private final boolean[] stays;
  private final int[] inB;
  private final int[] inA;

  private record Run(int a, int b, int length) {}

  private MovedWords(List<Word> from, List<Word> to, int[] match) {
    this.from = from;
    this.to = to;
    this.match = match;
    stays = new boolean[to.size()];
    Arrays.stream(match).filter(j -> j >= 0).forEach(j -> stays[j] = true);
    inB = new int[from.size()];
    inA = new int[to.size()];
    Arrays.fill(inB, -1);
    Arrays.fill(inA, -1);
  }

  static MovedWords of(List<Word> from, List<Word> to, int[] match) {
    MovedWords moved = new MovedWords(from, to, match);
    List<Run> runs = moved.runs();
    runs.sort(
        Comparator.comparingInt(Run::length)
            .reversed()
            .thenComparingInt(Run::a)
            .thenComparingInt(Run::b));
    runs.forEach(moved::take);
    return moved;
  }

  /** Place in the second text of a word of the first that moved, -1 for none. */
  int inB(int a) {
    return inB[a];
  }

  /** Place in the first text of a word of the second that moved, -1 for none. */
  int inA(int b) {
    return inA[b];
  }

  int endOfRunInA(int start, int limit) {
    return endOfRun(inB, start, limit);
  }

  int endOfRunInB(int start, int limit) {
    return endOfRun(inA, start, limit);
  }

  private static int endOfRun(int[] places, int start, int limit) {
    int end = start + 1;
    while (end < limit
        && (places[start] < 0 ? places[end] < 0 : places[end] == places[end - 1] + 1)) {
      end++;
    }
    return end;
  }

  private List<Run> runs() {
    Map<String, List<Integer>> starts = new HashMap<>();
    for (int j = 0; j + LEAST <= to.size(); j++) {
      if (!stays[j]) {
        starts.computeIfAbsent(three(to, j), key -> new ArrayList<>()).add(j);
      }
    }
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i + LEAST <= from.size(); i++) {
      List<Integer> places = match[i] >= 0 ? null : starts.get(three(from, i));
      if (places != null && places.size() <= MOST_PLACES) {
        for (int j : places) {
          addRun(i, j, runs);
        }
      }
    }
    return runs;
  }

  private void addRun(int i, int j, List<Run> runs) {
    boolean goesOn = i > 0 && j > 0 && moves(i - 1, j - 1);
    int length = 0;
    int letters = 0;
    while (!goesOn && i + length < from.size() && j + length < to.size()) {
      if (!moves(i + length, j + length)) {
        break;
      }
      letters += from.get(i + length).folded().length();
      length++;
    }
    if (length >= LEAST && letters >= LEAST_LETTERS) {
      runs.add(new Run(i, j, length));
    }
  }

  private boolean moves(int i, int j) {
    return match[i] < 0 && !stays[j] && from.get(i).folded().equals(to.get(j).folded());
  }

  private void take(Run run) {
    for (int k = 0; k < run.length; k++) {
      if (inB[run.a + k] >= 0 || inA[run.b + k] >= 0) {
        return;
      }
    }
    for (int k = 0; k < run.length; k++) {
      inB[run.a + k] = run.b + k;
      inA[run.b + k] = run.a + k;
    }
  }

  private static String three(List<Word> words, int at) {
    return words.get(at).folded()
        + ' '
        + words.get(at + 1).folded()
        + ' '
        + words.get(at + 2).folded();
  }
}
