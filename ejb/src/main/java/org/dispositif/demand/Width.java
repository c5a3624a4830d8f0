package org.dispositif.demand;

/** Fits what was found in a text, however long, into its column. */
final class Width {

  private Width() {}

  /** At most {@code longest} UTF-16 units, never half a character; null stays null. */
  static String cut(String text, int longest) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
  }
}
