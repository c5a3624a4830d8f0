package org.dispositif.text;

import java.util.List;
import org.dispositif.text.letter.LetterReading;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.Finding;

/**
 * All that the machine reads in one text.
 *
 * @param letter empty lists for resolutions and articles
 * @param quotations words in quotation marks, for articles
 * @param findings those of every stage, in order of position
 */
public record DocumentReading(
    Segmentation segmentation,
    LetterReading letter,
    List<Quotation> quotations,
    List<Finding> findings) {

  public DocumentReading {
    quotations = List.copyOf(quotations);
    findings = List.copyOf(findings);
  }
}
