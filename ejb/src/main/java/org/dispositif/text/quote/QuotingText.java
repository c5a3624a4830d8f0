package org.dispositif.text.quote;

import java.util.List;
import org.dispositif.text.source.Span;

/**
 * A text that takes words from others.
 *
 * @param text the reading text
 * @param quotations what it puts between quotation marks
 * @param prose the paragraphs in which words without marks may be taken too; lists of signatories
 *     and page furniture are none
 */
public record QuotingText(String text, List<Quotation> quotations, List<Span> prose) {

  public QuotingText {
    quotations = List.copyOf(quotations);
    prose = List.copyOf(prose);
  }
}
