package org.dispositif.text.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lays the machine's blocks beside a person's. A block is hit where kind and start are the same;
 * starts are compared at the first letter or digit, so that a bracket or dash decides nothing.
 */
final class Comparison {

  /** A difference: {@code gold} or {@code found} is null where the other side has nothing. */
  record Difference(
      @org.jspecify.annotations.Nullable GoldRow gold,
      @org.jspecify.annotations.Nullable Found found) {}

  private final GoldDocument gold;
  private final List<Found> found;
  private final Scores scores;
  private final List<Difference> differences = new ArrayList<>();

  private final List<Found> wrong = new ArrayList<>();

  /** Where rows that count begin that no block hit. */
  private final Set<Integer> missed = new HashSet<>();

  Comparison(GoldDocument gold, List<Found> found, Scores scores) {
    this.gold = gold;
    this.found = found;
    this.scores = scores;
  }

  List<Difference> differences() {
    return differences;
  }

  /** The blocks that a person would not leave as they are. */
  List<Found> wrong() {
    return wrong;
  }

  void run() {
    boolean[] taken = new boolean[found.size()];
    for (GoldRow row : gold.rows()) {
      if (row.counts()) {
        row(row, taken);
      }
    }
    for (int i = 0; i < taken.length; i++) {
      Found block = found.get(i);
      boolean right = taken[i];
      if (!right && GoldRow.counts(block.kind())) {
        scores.extra(gold.name(), block.kind());
        differences.add(new Difference(null, block));
      } else if (!right) {
        right = !at(block).counts();
      }
      right = right && !swallows(i);
      scores.block(block, right);
      if (!right) {
        wrong.add(block);
      }
    }
  }

  private void row(GoldRow row, boolean[] taken) {
    int hit = hit(row, taken);
    if (hit < 0) {
      missed.add(words(row.start()));
      scores.miss(gold.name(), row.kind());
      differences.add(new Difference(row, null));
      return;
    }
    taken[hit] = true;
    scores.hit(gold.name(), row.kind());
    if (row.hasLabel()) {
      boolean same = row.label().equals(found.get(hit).label());
      scores.label(same);
      if (!same) {
        differences.add(new Difference(row, found.get(hit)));
      }
    }
  }

  private int hit(GoldRow row, boolean[] taken) {
    int at = words(row.start());
    for (int i = 0; i < found.size(); i++) {
      Found block = found.get(i);
      if (!taken[i] && block.kind().equals(row.kind()) && words(block.start()) == at) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the block runs on over the beginning of another that a person saw. */
  private boolean swallows(int index) {
    int from = words(found.get(index).start());
    int to = index + 1 < found.size() ? words(found.get(index + 1).start()) : Integer.MAX_VALUE;
    return missed.stream().anyMatch(start -> start > from && start < to);
  }

  /** The row in which a block begins. */
  private GoldRow at(Found block) {
    GoldRow last = new GoldRow(0, "noise", "-");
    boolean furniture = !GoldRow.counts(block.kind());
    for (GoldRow row : gold.rows()) {
      // a printer's rule has no letter: it begins where it stands
      boolean behind = furniture && row.start() > block.start();
      if (behind || words(row.start()) > words(block.start())) {
        break;
      }
      last = row;
    }
    return last;
  }

  private int words(int start) {
    int at = start;
    while (at < gold.source().length()
        && !Character.isLetterOrDigit(gold.source().codePointAt(at))) {
      at++;
    }
    return at;
  }
}
