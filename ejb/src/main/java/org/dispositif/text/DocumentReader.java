package org.dispositif.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dispositif.text.letter.LetterReader;
import org.dispositif.text.letter.LetterReading;
import org.dispositif.text.letter.LetterSegmenter;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.quote.QuotationFinder;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.KindGuesser;
import org.dispositif.text.segment.LanguageGuesser;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.segment.Segmenter;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.ReadingText;
import org.dispositif.text.source.ReadingTextMaker;

/**
 * The front door of the reading core: the extracted characters of a file in, all that the machine
 * reads in them out. Never throws on bad text.
 */
public final class DocumentReader {

  private DocumentReader() {}

  public static DocumentReading read(String source, ReadingHints hints) {
    String language = hints.language() == null ? LanguageGuesser.guess(source) : hints.language();
    DocumentKind kind = hints.kind() == null ? KindGuesser.guess(source, language) : hints.kind();
    return kind == DocumentKind.RESOLUTION
        ? resolution(source, language)
        : letterOrArticle(source, language, kind, hints.kind() != null);
  }

  private static DocumentReading resolution(String source, String language) {
    ReadingText reading = Segmenter.reading(source, language);
    Segmentation cut = Segmenter.segment(reading, language);
    return reading(cut, noLetter(), List.of());
  }

  private static DocumentReading letterOrArticle(
      String source, String language, DocumentKind kind, boolean given) {
    ReadingText text = ReadingTextMaker.make(source);
    Segmentation asLetter = LetterSegmenter.segment(text, language, DocumentKind.LETTER);
    LetterReading letter = LetterReader.read(asLetter, source);
    if (kind == DocumentKind.LETTER || !given && LetterReader.isLetter(asLetter, letter)) {
      return reading(asLetter, letter, QuotationFinder.find(asLetter));
    }
    Segmentation cut = LetterSegmenter.segment(text, language, kind);
    return reading(cut, noLetter(), QuotationFinder.find(cut));
  }

  private static DocumentReading reading(
      Segmentation cut, LetterReading letter, List<Quotation> quotations) {
    List<Finding> findings = new ArrayList<>(cut.reading().findings());
    findings.addAll(cut.findings());
    findings.addAll(letter.findings());
    findings.sort(Comparator.comparing(Finding::span));
    return new DocumentReading(cut, letter, quotations, findings);
  }

  private static LetterReading noLetter() {
    return new LetterReading(null, null, List.of(), List.of(), List.of(), List.of());
  }
}
