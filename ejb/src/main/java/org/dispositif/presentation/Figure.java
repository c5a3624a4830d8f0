package org.dispositif.presentation;

import java.util.List;

/**
 * A question and its answers as bars.
 *
 * @param total how many people answered; several answers of one may count, so that the bars' sum
 *     may be more
 * @param asked the demand that the question is about, or null
 * @param choices clauses that were to choose from, each with how many chose it
 */
public record Figure(String question, List<Bar> bars, int total, Text asked, List<Choice> choices) {

  /**
   * One answer.
   *
   * @param right as the key says
   */
  public record Bar(String label, int count, boolean right) {}

  /**
   * Words that the question is about.
   *
   * @param label where they stand: document, clause or number of the demand
   */
  public record Text(String label, String text, String language) {}

  /** A clause to choose. */
  public record Choice(Text clause, int count, boolean right) {}

  public Figure {
    bars = bars == null ? List.of() : List.copyOf(bars);
    choices = choices == null ? List.of() : List.copyOf(choices);
  }
}
