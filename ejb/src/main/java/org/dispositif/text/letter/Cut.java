package org.dispositif.text.letter;

import org.dispositif.text.segment.BlockKind;
import org.jspecify.annotations.Nullable;

/** What has been decided so far about each line of a letter; the first decision stands. */
final class Cut {

  /**
   * A line's kind and why.
   *
   * @param splitAt offset at which a salutation ends and the rest begins, or -1
   */
  record Decision(BlockKind kind, String rule, double confidence, int splitAt) {}

  private static final Decision UNDECIDED =
      new Decision(BlockKind.OTHER, "letter.unrecognised", 0.3, -1);

  private final @Nullable Decision[] decisions;

  Cut(int lines) {
    decisions = new Decision[lines];
  }

  void set(int line, BlockKind kind, String rule, double confidence) {
    set(line, new Decision(kind, rule, confidence, -1));
  }

  void set(int line, Decision decision) {
    if (decisions[line] == null) {
      decisions[line] = decision;
    }
  }

  boolean isOpen(int line) {
    return decisions[line] == null;
  }

  boolean is(int line, BlockKind kind) {
    return at(line).kind() == kind && !isOpen(line);
  }

  Decision at(int line) {
    Decision decision = decisions[line];
    return decision == null ? UNDECIDED : decision;
  }
}
