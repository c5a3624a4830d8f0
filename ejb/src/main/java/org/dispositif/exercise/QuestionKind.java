package org.dispositif.exercise;

/** What is asked, and so what {@link Solution} holds. */
public enum QuestionKind {
  /** Is each clause preambular (value 0) or operative (value 1)? */
  KIND,
  /** Verbs from the weakest (value 1) to the strongest. */
  STRENGTH,
  /** Mark the words that say who must act. */
  ADDRESSEES,
  /** Mark what a letter demands. */
  DEMANDS,
  /** Which clauses answer a demand (value 1, else 0), and how far (the verdict). */
  ANSWER,
  /** Mark the words that one text has and the other has not. */
  CHANGED;

  /** Whether words are marked. */
  public boolean marks() {
    return this == ADDRESSEES || this == DEMANDS || this == CHANGED;
  }
}
