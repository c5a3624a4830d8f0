package org.dispositif.text.segment;

import java.util.List;
import org.dispositif.text.source.SourceSpan;
import org.dispositif.text.source.Span;

/**
 * A paragraph of the reading text, or a part of one where clauses were run together.
 *
 * @param text its words
 * @param span its place in the reading text
 */
record Line(String text, Span span, List<SourceSpan> source, boolean furniture, boolean footnote) {

  boolean isWords() {
    return !furniture && !footnote;
  }

  boolean ends(String signs) {
    int i = text.length() - 1;
    while (i > 0 && ")]\"\u00bb\u201d ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && signs.indexOf(text.charAt(i)) >= 0;
  }

  boolean startsLow() {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }
}
