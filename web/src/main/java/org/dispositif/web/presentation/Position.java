package org.dispositif.web.presentation;

import java.util.List;

/**
 * Where a presenter is.
 *
 * @param scene its id
 * @param step of the scene, from 0
 * @param page of the step, from 0
 * @param pages how many pages the step has on the presenter's screen; others have their own
 * @param dark the screen is blacked out
 * @param marks words that are pointed at
 */
public record Position(
    String scene, int step, int page, int pages, boolean dark, List<Mark> marks) {

  private static final int MOST_MARKS = 20;
  private static final int LONGEST_ID = 64;
  private static final int MOST = 100_000;

  /**
   * Some words.
   *
   * @param passage its number in the scene, from 0
   * @param second in the second language
   * @param from UTF-16 offsets in the words as they are shown
   */
  public record Mark(int passage, boolean second, int from, int to) {}

  public Position {
    marks = marks == null ? List.of() : List.copyOf(marks);
  }

  boolean fits() {
    return scene != null
        && scene.length() <= LONGEST_ID
        && List.of(step, page, pages).stream().allMatch(n -> n >= 0 && n < MOST)
        && marks.size() <= MOST_MARKS;
  }
}
