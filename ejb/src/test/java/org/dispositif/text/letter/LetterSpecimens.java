package org.dispositif.text.letter;

import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.ReadingTextMaker;

/** Reads texts for the tests of this package. */
final class LetterSpecimens {

  private LetterSpecimens() {}

  static Segmentation cut(String language, String... lines) {
    return LetterSegmenter.segment(
        ReadingTextMaker.make(String.join("\n\n", lines)), language, DocumentKind.LETTER);
  }

  static LetterReading read(String language, String... lines) {
    return LetterReader.read(cut(language, lines));
  }

  static String text(Segmentation cut, FoundDemand demand) {
    return demand.span().of(cut.reading().text());
  }
}
