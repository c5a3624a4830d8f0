package org.dispositif.comparison;

/** How much of a demand a resolution gives. */
public enum Coverage {
  NONE('N'),
  MENTIONED('M'),
  PARTIAL('P'),
  FULL('F'),
  CONTRADICTED('C');

  private final char letter;

  Coverage(char letter) {
    this.letter = letter;
  }

  /** The letter that stands for it in tables, so that colour is never alone. */
  public char letter() {
    return letter;
  }

  /** Whether it says something about words of the resolution that must be shown. */
  public boolean needsEvidence() {
    return this == PARTIAL || this == FULL || this == CONTRADICTED;
  }
}
