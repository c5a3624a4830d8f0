package org.dispositif.text.segment;

import org.jspecify.annotations.Nullable;

/** A block in the making. */
final class Draft {

  final int index;
  Line line;
  final BlockKind kind;
  final Part part;
  final int resolution;
  final double confidence;
  final String rule;
  @Nullable String number;
  @Nullable String label;
  int parent = -1;

  /** Where the words begin behind a number that only the context could read. */
  int opening;

  Draft(
      int index,
      Line line,
      BlockKind kind,
      Part part,
      int resolution,
      double confidence,
      String rule) {
    this.index = index;
    this.line = line;
    this.kind = kind;
    this.part = part;
    this.resolution = resolution;
    this.confidence = confidence;
    this.rule = rule;
  }
}
