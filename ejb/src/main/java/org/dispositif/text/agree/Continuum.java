package org.dispositif.text.agree;

import java.util.List;

/**
 * A text, or a clause of one, with what each person marked in it. Units of length are the caller's;
 * all continua of one study have the same people in the same order.
 *
 * @param marked for each person the stretches, in any order
 */
public record Continuum(int length, List<List<Stretch>> marked) {

  /**
   * What somebody marked.
   *
   * @param start where it begins, from 0
   * @param end behind its last place
   * @param category from 0
   */
  public record Stretch(int start, int end, int category) {}
}
