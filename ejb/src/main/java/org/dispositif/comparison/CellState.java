package org.dispositif.comparison;

/** What can be said of a cell of the coverage table in one word: each cell is in exactly one. */
public enum CellState {
  FULL('F'),
  PARTIAL('P'),
  MENTIONED('M'),
  NONE('N'),
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
