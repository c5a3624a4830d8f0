package org.dispositif.text.answer;

/**
 * What is looked at when a clause is held against a demand; each can be left out, to measure it.
 */
public enum Signal {
  WORDS,
  ADDRESSEE,
  ACTION,
  PLACE,
  CITATION
}
