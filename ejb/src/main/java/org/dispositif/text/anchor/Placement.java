package org.dispositif.text.anchor;

import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where selected words stand in a text.
 *
 * @param span null for an orphan, and only then
 */
public record Placement(@Nullable Span span, Certainty certainty) {

  static final Placement ORPHAN = new Placement(null, Certainty.ORPHAN);

  static Placement at(Span span, Certainty certainty) {
    return new Placement(span, certainty);
  }
}
