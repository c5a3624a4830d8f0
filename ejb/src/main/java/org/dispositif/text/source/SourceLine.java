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
 */
record SourceLine(String text, int start, int end, int page, int gap, boolean indented) {

  int length() {
    return text.length();
  }

  /** Its length before white space was folded: what a machine that wraps lines has counted. */
  int printedLength() {
    return end - start;
  }
}
