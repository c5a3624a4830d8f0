package org.dispositif.text.align;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.source.Word;

/**
 * Aligns two language versions in their order, without a dictionary: by kind and label, what they
 * cite, the numbers in them, whom they address, and their length.
 */
final class StructureAligner {

  private static final float GAP = -0.35f;
  private static final float UNEQUAL = -0.25f;

  /** How far from the even course the way may lead; keeps long texts near-linear. */
  private static final int BAND = 120;

  private static final int NONE = 0;
  private static final int ONE_ONE = 1;
  private static final int ONE_NONE = 2;
  private static final int NONE_ONE = 3;
  private static final int ONE_TWO = 4;
  private static final int TWO_ONE = 5;

  private final List<Unit> a;
  private final List<Unit> b;
  private final List<Set<String>> marksA;
  private final List<Set<String>> marksB;
  private final double ratio;

  private StructureAligner(List<Unit> a, List<Unit> b) {
    this.a = a;
    this.b = b;
    marksA = a.stream().map(StructureAligner::marks).toList();
    marksB = b.stream().map(StructureAligner::marks).toList();
    ratio = (letters(a) + 1.0) / (letters(b) + 1.0);
  }

  static Groups align(List<Unit> a, List<Unit> b) {
    return new StructureAligner(a, b).way();
  }

  private Groups way() {
    int rows = a.size();
    int columns = b.size();
    byte[][] step = new byte[rows + 1][];
    float[][] best = new float[rows + 1][];
    for (int i = 0; i <= rows; i++) {
      int from = from(i);
      int to = Math.min(columns, from + 2 * BAND);
      best[i] = new float[to - from + 1];
      step[i] = new byte[to - from + 1];
      for (int j = from; j <= to; j++) {
        cell(best, step, i, j);
      }
    }
    return walk(step, rows, columns);
  }

  private int from(int i) {
    if (a.isEmpty() || i == 0) {
      return 0;
    }
    long even = (long) i * b.size() / a.size();
    return (int) Math.max(0, Math.min(even, b.size()) - BAND);
  }

  private void cell(float[][] best, byte[][] step, int i, int j) {
    float most = i == 0 && j == 0 ? 0 : Float.NEGATIVE_INFINITY;
    int how = NONE;
    float[] ways = {
      Float.NEGATIVE_INFINITY,
      i > 0 && j > 0 ? at(best, i - 1, j - 1) + like(i - 1, j - 1) : Float.NEGATIVE_INFINITY,
      i > 0 ? at(best, i - 1, j) + GAP : Float.NEGATIVE_INFINITY,
      j > 0 ? at(best, i, j - 1) + GAP : Float.NEGATIVE_INFINITY,
      i > 0 && j > 1 ? at(best, i - 1, j - 2) + oneTwo(i - 1, j - 2) : Float.NEGATIVE_INFINITY,
      i > 1 && j > 0 ? at(best, i - 2, j - 1) + twoOne(i - 2, j - 1) : Float.NEGATIVE_INFINITY
    };
    for (int way = 1; way < ways.length; way++) {
      if (ways[way] > most) {
        most = ways[way];
        how = way;
      }
    }
    best[i][j - from(i)] = most;
    step[i][j - from(i)] = (byte) how;
  }

  private float at(float[][] best, int i, int j) {
    int place = j - from(i);
    return place >= 0 && place < best[i].length ? best[i][place] : Float.NEGATIVE_INFINITY;
  }

  private Groups walk(byte[][] step, int rows, int columns) {
    Groups groups = new Groups(rows, columns);
    int i = rows;
    int j = columns;
    while (i > 0 || j > 0) {
      int place = j - from(i);
      int how = place >= 0 && place < step[i].length ? step[i][place] : NONE;
      switch (how) {
        case ONE_ONE -> groups.put(--i, --j);
        case ONE_NONE -> i--;
        case NONE_ONE -> j--;
        case ONE_TWO -> {
          i--;
          j -= 2;
          groups.put(i, j);
          groups.put(i, j + 1);
        }
        case TWO_ONE -> {
          i -= 2;
          j--;
          groups.put(i, j);
          groups.put(i + 1, j);
        }
        default -> {
          return groups;
        }
      }
    }
    return groups;
  }

  /** About 1 for clauses that are surely the same, below nothing for others. */
  private float like(int i, int j) {
    Unit x = a.get(i);
    Unit y = b.get(j);
    float like = x.block().kind() == y.block().kind() ? 0.2f : -0.5f;
    like += x.preamble() == y.preamble() ? 0 : -0.3f;
    like += label(x, y);
    like += shared(marksA.get(i), marksB.get(j));
    return like + 0.4f * length(letters(x), letters(y)) - 0.15f;
  }

  private static float label(Unit x, Unit y) {
    String label = x.block().label();
    boolean same = label != null && label.equals(y.block().label());
    boolean number = Objects.equals(x.block().number(), y.block().number());
    return same ? 0.25f : x.block().number() != null && number ? 0.1f : -0.05f;
  }

  private float oneTwo(int i, int j) {
    boolean kinds = b.get(j).block().kind() == b.get(j + 1).block().kind();
    float fits = length(letters(a.get(i)), letters(b.get(j)) + letters(b.get(j + 1)));
    Set<String> both = union(marksB.get(j), marksB.get(j + 1));
    return two(kinds, like(i, j), fits, shared(marksA.get(i), both));
  }

  private float twoOne(int i, int j) {
    boolean kinds = a.get(i).block().kind() == a.get(i + 1).block().kind();
    float fits = length(letters(a.get(i)) + letters(a.get(i + 1)), letters(b.get(j)));
    Set<String> both = union(marksA.get(i), marksA.get(i + 1));
    return two(kinds, like(i, j), fits, shared(both, marksB.get(j)));
  }

  /** The length must fit well: otherwise one is one, and the other is new. */
  private static float two(boolean kinds, float first, float fits, float shared) {
    return kinds && fits > 0.6f
        ? UNEQUAL + Math.min(first, 0.3f) + 0.4f * fits + shared
        : Float.NEGATIVE_INFINITY;
  }

  private static Set<String> union(Set<String> x, Set<String> y) {
    Set<String> both = new HashSet<>(x);
    both.addAll(y);
    return both;
  }

  /** From -0.4, where both have marks and share none, to 0.6; 0 where neither has any. */
  private static float shared(Set<String> x, Set<String> y) {
    if (x.isEmpty() && y.isEmpty()) {
      return 0;
    }
    if (x.isEmpty() || y.isEmpty()) {
      return -0.1f;
    }
    long common = x.stream().filter(y::contains).count();
    return (float) (2.0 * common / (x.size() + y.size())) - 0.4f;
  }

  /** 1 for the usual ratio of lengths of the two languages, -1 for far from it. */
  private float length(int x, int y) {
    double off = Math.abs(Math.log((x + 20.0) / ((y + 20.0) * ratio)));
    return (float) Math.max(-1, 1 - 2 * off);
  }

  private static long letters(List<Unit> units) {
    return units.stream().mapToLong(StructureAligner::letters).sum();
  }

  private static int letters(Unit unit) {
    return unit.block().span().length();
  }

  /** What no language changes: symbols cited, numbers, addressees by their codes. */
  private static Set<String> marks(Unit unit) {
    Set<String> marks = new HashSet<>();
    for (Citation citation : unit.block().citations()) {
      marks.add(citation.symbol());
    }
    unit.block().addressees().stream()
        .filter(who -> who.entity() != null)
        .forEach(who -> marks.add("@" + who.entity()));
    for (Word word : unit.words()) {
      boolean number = word.folded().chars().allMatch(c -> c >= '0' && c <= '9');
      if (number) {
        marks.add(word.folded());
      }
    }
    return marks;
  }
}
