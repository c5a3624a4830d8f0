package org.dispositif.exercise;

/** When participants see the key. */
public enum Feedback {
  /** As soon as they have handed an answer in, which then stands. */
  AT_ONCE,
  /** When the trainer shows it; until then answers can be changed. */
  WHEN_SHOWN
}
