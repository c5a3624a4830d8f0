package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.SourceSpan;
import org.dispositif.text.source.Span;

/**
 * A paragraph of the reading text, a part of one where clauses were run together, or several that
 * are one block.
 *
 * @param text its words
 * @param span its place in the reading text
 */
record Line(String text, Span span, List<SourceSpan> source, boolean furniture, boolean footnote) {

  private static final String CLOSERS = ")]\"\u00bb\u201d\u2019' ";

  /** Signs of other scripts and the sign that does the same in Latin script. */
  private static final String SIGNS = "\uff0c\u3001\u060c\uff1b\u061b\uff1a\u3002\u06d4\uff0e";

  private static final String LATIN_SIGNS = ",,,;;:...";

  boolean isWords() {
    return !furniture && !footnote;
  }

  /** Whether it ends with one of the signs, closing marks aside; signs of other scripts count. */
  boolean ends(String signs) {
    int i = text.length() - 1;
    while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    int other = SIGNS.indexOf(text.charAt(i));
    return signs.indexOf(other < 0 ? text.charAt(i) : LATIN_SIGNS.charAt(other)) >= 0;
  }

  boolean startsLow() {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /** This line and the one right below it as one. */
  Line and(Line below) {
    List<SourceSpan> both = new ArrayList<>(source);
    both.addAll(below.source);
    return new Line(
        text + "\n".repeat(below.span.start() - span.end()) + below.text,
        new Span(span.start(), below.span.end()),
        both,
        furniture,
        footnote);
  }
}
