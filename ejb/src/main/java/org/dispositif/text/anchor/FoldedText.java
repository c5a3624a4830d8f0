package org.dispositif.text.anchor;

import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;

/** A text folded for comparing, white space collapsed, that knows the place of each character. */
final class FoldedText {

  final String folded;
  private final int[] places;

  private FoldedText(String folded, int[] places) {
    this.folded = folded;
    this.places = places;
  }

  static FoldedText of(String text, Span within) {
    StringBuilder folded = new StringBuilder(within.length());
    int[] places = new int[within.length() + 1];
    for (int i = within.start(); i < within.end(); i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      boolean again = space && (folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ');
      if (!again) {
        places[folded.length()] = i;
        folded.append(space ? ' ' : fold(c));
      }
    }
    places[folded.length()] = within.end();
    return new FoldedText(folded.toString(), places);
  }

  static String fold(String text) {
    return of(text, new Span(0, text.length())).folded.strip();
  }

  /** The place in the text of a stretch of the folded one. */
  Span place(int start, int end) {
    int from = places[start];
    int to = end == start ? from : places[end - 1] + 1;
    return new Span(from, to);
  }

  private static char fold(char c) {
    return switch (c) {
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2013', '\u2014' -> '-';
      default -> Folding.fold(c);
    };
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }
}
