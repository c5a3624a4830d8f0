package org.dispositif.text.quote;

import java.util.List;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.source.Span;

/** Texts that quote, made for tests. */
final class Quoting {

  private Quoting() {}

  static QuotingText of(DocumentReading read) {
    List<Span> prose =
        read.segmentation().blocks().stream()
            .filter(b -> b.kind() != BlockKind.SIGNATORY && b.kind() != BlockKind.NOISE)
            .map(Block::span)
            .toList();
    return new QuotingText(read.segmentation().reading().text(), read.quotations(), prose);
  }

  static QuotingText article(String text, String language) {
    return of(DocumentReader.read(text, new ReadingHints(DocumentKind.ARTICLE, language, null)));
  }
}
