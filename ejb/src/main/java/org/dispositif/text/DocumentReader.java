package org.dispositif.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dispositif.text.letter.LetterReader;
import org.dispositif.text.letter.LetterReading;
import org.dispositif.text.letter.LetterSegmenter;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.quote.QuotationFinder;
import org.dispositif.text.segment.ArticleHeads;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.KindGuesser;
import org.dispositif.text.segment.LanguageGuesser;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.segment.Segmenter;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.ReadingText;
import org.dispositif.text.source.ReadingTextMaker;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The front door of the reading core: the extracted characters of a file in, all that the machine
 * reads in them out. Never throws on bad text.
 */
public final class DocumentReader {

  private DocumentReader() {}

  public static DocumentReading read(String source, ReadingHints hints) {
    String language = hints.language() == null ? LanguageGuesser.guess(source) : hints.language();
    DocumentKind kind = hints.kind() == null ? KindGuesser.guess(source, language) : hints.kind();
    boolean given = hints.kind() != null;
    return kind == DocumentKind.RESOLUTION
        ? resolution(source, language, given)
        : letterOrArticle(source, language, kind, given);
  }

  private static DocumentReading resolution(String source, String language, boolean given) {
    ReadingText reading = Segmenter.reading(source, language);
    Segmentation cut = Segmenter.segment(reading, language);
    Span articles = given || !hasNoHead(cut) ? null : ArticleHeads.span(cut.reading().text());
    return reading(cut, noLetter(), List.of(), doubt("kind.resolutionOfArticles", articles));
  }

  /** Neither an organ enacts it nor does a number name it. */
  private static boolean hasNoHead(Segmentation cut) {
    return cut.findings().stream().anyMatch(f -> f.code().equals("segment.noEnacting"))
        && cut.resolutions().stream().allMatch(head -> head.symbol() == null);
  }

  private static DocumentReading letterOrArticle(
      String source, String language, DocumentKind kind, boolean given) {
    ReadingText text = ReadingTextMaker.make(source);
    Span articles = given ? null : ArticleHeads.span(text.text());
    if (articles != null) {
      Segmentation cut = LetterSegmenter.segment(text, language, kind);
      return reading(cut, noLetter(), List.of(), doubt("kind.articles", articles));
    }
    Segmentation asLetter = LetterSegmenter.segment(text, language, DocumentKind.LETTER);
    LetterReading letter = LetterReader.read(asLetter, source);
    if (kind == DocumentKind.LETTER || !given && LetterReader.isLetter(asLetter, letter)) {
      return reading(asLetter, letter, QuotationFinder.find(asLetter), List.of());
    }
    Segmentation cut = LetterSegmenter.segment(text, language, kind);
    return reading(cut, noLetter(), QuotationFinder.find(cut), List.of());
  }

  /** A text divided into articles may be none of the kinds that we know: a person should look. */
  private static List<Finding> doubt(String code, @Nullable Span articles) {
    return articles == null
        ? List.of()
        : List.of(new Finding(code, Finding.Severity.WARNING, List.of(), articles));
  }

  private static DocumentReading reading(
      Segmentation cut, LetterReading letter, List<Quotation> quotations, List<Finding> doubts) {
    List<Finding> findings = new ArrayList<>(doubts);
    findings.addAll(cut.reading().findings());
    findings.addAll(cut.findings());
    findings.addAll(letter.findings());
    findings.sort(Comparator.comparing(Finding::span));
    return new DocumentReading(cut, letter, quotations, findings);
  }

  private static LetterReading noLetter() {
    return new LetterReading(null, null, List.of(), List.of(), List.of(), List.of());
  }
}
