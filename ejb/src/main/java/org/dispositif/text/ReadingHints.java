package org.dispositif.text;

import org.dispositif.text.segment.DocumentKind;
import org.jspecify.annotations.Nullable;

/** What the caller knows already; null where it should be recognised. */
public record ReadingHints(
    @Nullable DocumentKind kind, @Nullable String language, @Nullable String filename) {

  public static ReadingHints none() {
    return new ReadingHints(null, null, null);
  }
}
