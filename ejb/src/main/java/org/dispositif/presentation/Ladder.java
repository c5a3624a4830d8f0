package org.dispositif.presentation;

import java.time.LocalDate;
import java.util.List;

/**
 * Verbs in the order of their strength, the weakest first, with the clauses that begin with them.
 *
 * @param sides the texts that they stand in: one, or two that are laid beside each other
 */
public record Ladder(List<Side> sides, List<Rung> rungs) {

  /**
   * A text.
   *
   * @param date of the document, or null
   */
  public record Side(String name, LocalDate date, String language) {}

  /**
   * The verbs of one strength.
   *
   * @param rank from 1 (weakest); 0 for verbs that the scale does not have
   * @param verbs of each side
   */
  public record Rung(int rank, List<List<Verb>> verbs) {
    public Rung {
      verbs = verbs == null ? List.of() : verbs.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A verb.
   *
   * @param text as the first of its clauses writes it, with a capital
   * @param labels of its clauses, as in the data ({@code OP4(a)})
   */
  public record Verb(String text, List<String> labels) {
    public Verb {
      labels = labels == null ? List.of() : List.copyOf(labels);
    }
  }

  public Ladder {
    sides = sides == null ? List.of() : List.copyOf(sides);
    rungs = rungs == null ? List.of() : List.copyOf(rungs);
  }
}
