package org.dispositif.web.page;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else made of a thing while a person was changing it at a page: shown beside what
 * the person typed, which stays in its fields.
 *
 * @param by a name; empty where it is not known
 * @param at when; null where it is not known
 */
public record Conflict(String by, @Nullable Instant at, List<Line> theirs) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * One field as they left it.
   *
   * @param label of the field, as the page shows it
   */
  public record Line(String label, String text) implements Serializable {

    private static final long serialVersionUID = 1L;

    public Line {
      text = text == null ? "" : text;
    }
  }

  /** By somebody whom nothing names. */
  public static Conflict of(Line... theirs) {
    return new Conflict("", null, List.of(theirs));
  }
}
