package org.dispositif.text.segment;

/** The part of a resolution in which a block stands. */
public enum Part {
  BODY,
  ANNEX
}
