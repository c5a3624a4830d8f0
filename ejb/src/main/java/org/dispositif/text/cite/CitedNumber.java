package org.dispositif.text.cite;

/**
 * A number as resolutions bear it, read at one place.
 *
 * @param start of the number in the text
 * @param end behind it
 * @param number without the letter of a part and without spaces: "60/251", "217(III)", "1325
 *     (2000)"
 * @param letter of the part, "A"; empty for none
 */
record CitedNumber(int start, int end, Form form, String number, String letter) {

  /** How the number is made. */
  enum Form {
    /** "60/251", "S-9/1": session and number. */
    SESSION,
    /** "2005/69": year and number. */
    YEARLY,
    /** "1325 (2000)". */
    YEAR,
    /** "1514 (XV)". */
    ROMAN,
    /** "6.5", of conferences of parties. */
    DOTTED
  }

  CitedNumber part(String another, int from, int to) {
    return new CitedNumber(from, to, form, number, another);
  }

  String bare() {
    return number + letter;
  }
}
