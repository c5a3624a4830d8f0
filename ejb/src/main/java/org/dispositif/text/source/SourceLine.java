package org.dispositif.text.source;

/**
 * One printed line that is not blank, cleaned: white space folded, nothing illegal in XML 1.0.
 *
 * @param text its characters
 * @param start offset of its first character in the source
 * @param end offset behind its last character in the source
 * @param page from 1; a form feed starts the next
 * @param gap blank lines before it
 * @param indented whether white space stood before its first character
 * @param mended whether letters that stood apart were joined to words
 */
record SourceLine(
    String text, int start, int end, int page, int gap, boolean indented, boolean mended) {

  int length() {
    return text.length();
  }

  /** Its length before white space was folded: what a machine that wraps lines has counted. */
  int printedLength() {
    return end - start;
  }

  /** The same behind a blank line: what stood between is read elsewhere. */
  SourceLine apart() {
    return new SourceLine(text, start, end, page, Math.max(gap, 1), indented, mended);
  }

  SourceLine mended(String whole) {
    return new SourceLine(whole, start, end, page, gap, indented, true);
  }

  /** The line up to this offset of its characters, and the rest, in the source too. */
  SourceLine[] split(int at, String source) {
    int place = place(at, source);
    SourceLine head =
        new SourceLine(
            text.substring(0, at).stripTrailing(), start, place, page, gap, indented, mended);
    return new SourceLine[] {
      head, new SourceLine(text.substring(at), place, end, page, gap, false, mended)
    };
  }

  /** Where in the source the character at this offset stands: blanks are counted nowhere. */
  private int place(int at, String source) {
    int signs = 0;
    for (int i = 0; i < at; i++) {
      signs += text.charAt(i) == ' ' ? 0 : 1;
    }
    int place = start;
    for (; place < end && (signs > 0 || LineCleaner.isBlank(source.charAt(place))); place++) {
      signs -= LineCleaner.isBlank(source.charAt(place)) ? 0 : 1;
    }
    return place;
  }
}
