package org.dispositif.text.segment;

import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * By when something is asked.
 *
 * @param value a date "2030-12-31", a year "2030", a session "71", a length "P6M", a rhythm "P1Y";
 *     null where the words name none
 * @param span in the reading text, UTF-16
 */
public record Deadline(Kind kind, @Nullable String value, String text, Span span) {

  /** What sets the time. */
  public enum Kind {
    DATE,
    SESSION,
    PERIOD,
    EVERY,
    PROMPT
  }
}
