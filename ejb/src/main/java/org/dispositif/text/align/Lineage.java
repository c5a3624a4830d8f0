package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows a clause back through older texts of its family, from each to the one before. */
public final class Lineage {

  /**
   * Where the clause stood in an older text.
   *
   * @param text its place among the older texts, the latest is 0
   * @param pair from the older text (a) to the one after it in which the clause stands (b)
   * @param main index of the clause there; of several that became one, that which has most of it
   */
  public record Step(int text, Pair pair, int main) {}

  private Lineage() {}

  /**
   * The steps back to the first appearance, the latest first. A text that has not the clause is
   * passed over; beyond it only nearly the same words are the clause again.
   *
   * @param block index of the clause in its text
   * @param older the texts before it, the latest first; asked for one by one
   */
  public static List<Step> of(AlignText text, int block, Iterable<AlignText> older) {
    List<Step> steps = new ArrayList<>();
    AlignText at = text;
    int clause = block;
    int place = 0;
    boolean passed = false;
    for (AlignText before : older) {
      Pair pair = pair(before, at, clause);
      if (pair != null && (!passed || pair.kind() != PairKind.REWORDED)) {
        clause = main(before, pair.a(), at, clause);
        steps.add(new Step(place, pair, clause));
        at = before;
        passed = false;
      } else {
        passed = true;
      }
      place++;
    }
    return steps;
  }

  private static @Nullable Pair pair(AlignText before, AlignText at, int clause) {
    return Aligner.align(before, at).pairs().stream()
        .filter(pair -> pair.b().contains(clause))
        .findFirst()
        .orElse(null);
  }

  /** Of several clauses that became one, that which has most of its words. */
  private static int main(AlignText before, List<Integer> clauses, AlignText at, int clause) {
    String words = words(at, clause);
    return clauses.stream()
        .max(
            Comparator.comparingDouble(i -> WordDiff.ofClauses(words(before, i), words).likeness()))
        .orElseThrow();
  }

  private static String words(AlignText text, int block) {
    return text.blocks().get(block).span().of(text.text());
  }
}
