package org.dispositif.presentation;

import java.util.List;

/**
 * A question and its answers as bars.
 *
 * @param total how many people answered; several answers of one may count, so that the bars' sum
 *     may be more
 */
public record Figure(String question, List<Bar> bars, int total) {

  /**
   * One answer.
   *
   * @param right as the key says
   */
  public record Bar(String label, int count, boolean right) {}

  public Figure {
    bars = bars == null ? List.of() : List.copyOf(bars);
  }
}
