package org.dispositif.text.quote;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.Sentences;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations of a text that has been cut, each with its speaker where one is named. Only
 * words in quotation marks count: indirect speech is left alone.
 */
public final class QuotationFinder {

  private static final int WINDOW = 600;

  private final String text;
  private final SpeakerFinder speakers;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(Segmentation cut) {
    this.text = cut.reading().text();
    this.speakers = new SpeakerFinder(text, Reporting.of(cut.language()));
  }

  public static List<Quotation> find(Segmentation cut) {
    QuotationFinder finder = new QuotationFinder(cut);
    for (Block block : cut.blocks()) {
      if (isProse(block.kind())) {
        finder.read(block);
      }
    }
    return List.copyOf(finder.found);
  }

  private static boolean isProse(BlockKind kind) {
    return switch (kind) {
      case NOISE, SIGNATORY, COPY, FOOTNOTE -> false;
      default -> true;
    };
  }

  private void read(Block block) {
    List<Span> quotes = QuoteMarks.in(text, block.span());
    if (quotes.isEmpty()) {
      return;
    }
    List<Span> sentences = Sentences.of(text, block.span());
    int first = 0;
    @Nullable String previous = null;
    for (int i = 0; i < quotes.size(); i++) {
      Span quote = quotes.get(i);
      while (first + 1 < sentences.size() && sentences.get(first + 1).start() <= quote.start()) {
        first++;
        previous = null;
      }
      int from =
          i > 0
              ? Math.max(sentences.get(first).start(), quotes.get(i - 1).end())
              : sentences.get(first).start();
      int to = endOfSentence(sentences, first, quote);
      to = i + 1 < quotes.size() ? Math.min(to, quotes.get(i + 1).start()) : to;
      previous = add(quote, from, to, previous);
    }
  }

  private static int endOfSentence(List<Span> sentences, int first, Span quote) {
    int at = first;
    while (at + 1 < sentences.size() && sentences.get(at).end() < quote.end()) {
      at++;
    }
    return sentences.get(at).end();
  }

  private @Nullable String add(Span quote, int from, int to, @Nullable String previous) {
    int start = Math.min(quote.start(), Math.max(from, quote.start() - WINDOW));
    int end = Math.max(quote.end(), Math.min(to, quote.end() + WINDOW));
    Span before = new Span(start, quote.start());
    Span after = new Span(quote.end(), end);
    String speaker = speakers.find(before, after, previous);
    found.add(new Quotation(quote.of(text), quote, speaker));
    return speaker;
  }
}
