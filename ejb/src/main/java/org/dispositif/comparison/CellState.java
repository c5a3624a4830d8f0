package org.dispositif.comparison;

/**
 * What can be said of a cell of the coverage table in one word: each cell is in exactly one. In the
 * order of the keys 0 to 4, which every list of them follows.
 */
public enum CellState {
  NONE('N'),
  MENTIONED('M'),
  PARTIAL('P'),
  FULL('F'),
  CONTRADICTED('C'),
  /** Assessors differ, and nobody has settled it. */
  DIFFERS('≠'),
  UNJUDGED('–');

  private final char letter;

  CellState(char letter) {
    this.letter = letter;
  }

  /** The letter that stands for it in tables. */
  public char letter() {
    return letter;
  }

  static CellState of(CoverageTable.Cell cell) {
    return cell.settled()
        .map(settled -> valueOf(settled.name()))
        .orElse(cell.judged() ? DIFFERS : UNJUDGED);
  }
}
