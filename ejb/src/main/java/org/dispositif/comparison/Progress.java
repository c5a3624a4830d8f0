package org.dispositif.comparison;

/** How far a demand is judged against the resolutions of a table. */
public enum Progress {
  DONE,
  BEGUN,
  OPEN;

  static Progress of(long judged, int cells) {
    if (judged == 0) {
      return OPEN;
    }
    return judged == cells ? DONE : BEGUN;
  }
}
