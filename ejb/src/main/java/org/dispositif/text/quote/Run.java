package org.dispositif.text.quote;

/**
 * Words that follow one another in both texts.
 *
 * @param at the first of them among the wanted words
 * @param there the first of them in the source
 * @param length how many
 */
record Run(int at, int there, int length) {

  int end() {
    return at + length;
  }

  int thereEnd() {
    return there + length;
  }

  /** Without its first words. */
  Run from(int cut) {
    return new Run(at + cut, there + cut, length - cut);
  }

  /** Without its last words. */
  Run without(int cut) {
    return new Run(at, there, length - cut);
  }
}
