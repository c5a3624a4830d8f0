package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Folding;
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

  private static final String CLOSERS = ")]\"\u00bb\u201d\u2019\u300b' ";
  private static final int LONGEST_CONJUNCTION = 3;

  boolean isWords() {
    return !furniture && !footnote;
  }

  /**
   * Whether it ends with one of the signs, in whatever script; closing brackets and a conjunction
   * ("...; and") may stand behind it.
   */
  boolean ends(String signs) {
    int end = skipBack(text.length());
    return end > 0 && (isSign(end, signs) || endsBeforeConjunction(end, signs));
  }

  private boolean endsBeforeConjunction(int end, String signs) {
    int start = end;
    while (start > 1 && end - start <= LONGEST_CONJUNCTION && isLetter(start - 1)) {
      start--;
    }
    boolean apart = start < end && start > 1 && text.charAt(start - 1) == ' ';
    return apart && end - start <= LONGEST_CONJUNCTION && isSign(start - 1, signs);
  }

  private boolean isLetter(int at) {
    return Character.isLetter(text.charAt(at));
  }

  private boolean isSign(int end, String signs) {
    return signs.indexOf(Folding.western(text.charAt(end - 1))) >= 0;
  }

  private int skipBack(int from) {
    int end = from;
    while (end > 1 && CLOSERS.indexOf(Folding.western(text.charAt(end - 1))) >= 0) {
      end--;
    }
    return end;
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
