package org.dispositif.presentation;

/** What a scene shows. */
public enum SceneKind {
  /** Some words of the trainer's own. */
  HEADING,
  /** A clause or words of it, its verb set off. */
  CLAUSE,
  /** Two clauses with the words that differ, or a demand and a clause with what was judged. */
  COMPARISON,
  /** Marked words and what is said of them. */
  ANNOTATION,
  /** A demand, what a resolution gives of it, and the evidence. */
  COVERAGE,
  /** A quotation beside the words that it is taken from. */
  QUOTATION,
  /** A paragraph through the years. */
  LINEAGE,
  /** A question and how often each answer was given. */
  FIGURE,
  /** Verbs in the order of their strength. */
  VERBS
}
