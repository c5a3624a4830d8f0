package org.dispositif.text.letter;

import java.util.List;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/**
 * Tells by the shape of its items that a list asks, though the line above it does not say so ("With
 * this in mind:"): one of them opens with an infinitive, an imperative or the conjunction of a
 * wish. Paragraphs that open with a number in words ("Third:") are items too.
 */
final class ListShapes {

  private static final int LONGEST = 40;
  private static final String MARKS = ".:,;)\u060c\uff0c\u3001\u2013\u2014- \t";

  private final String text;
  private final LetterGrammar grammar;
  private final LetterLayout layout;

  ListShapes(String text, LetterGrammar grammar, LetterLayout layout) {
    this.text = text;
    this.grammar = grammar;
    this.layout = layout;
  }

  /** Whether the items behind this block ask. */
  boolean asks(List<Block> blocks, int lead) {
    for (int i = lead + 1; i < Math.min(blocks.size(), lead + LONGEST); i++) {
      Block block = blocks.get(i);
      if (block.kind() == BlockKind.NOISE || block.kind() == BlockKind.FOOTNOTE) {
        continue;
      }
      if (block.kind() != BlockKind.LIST_ITEM && !opensWithOrdinal(block)) {
        return false;
      }
      if (isAskShaped(content(block))) {
        return true;
      }
    }
    return false;
  }

  boolean opensWithOrdinal(Block block) {
    return block.kind() == BlockKind.PARAGRAPH && behindOrdinal(block.span()) > 0;
  }

  /** The item without its number, printed in figures or in words. */
  Span content(Block block) {
    int ordinal = behindOrdinal(block.span());
    return ordinal > 0
        ? new Span(ordinal, block.span().end())
        : Line.of(text, block.span()).content();
  }

  /** Behind "Third:" and the like, or -1. */
  private int behindOrdinal(Span span) {
    int head = Math.min(span.end(), span.start() + LONGEST);
    List<Word> words = Words.of(text, new Span(span.start(), head));
    int length = grammar.match("ordinals", words, 0);
    if (length == 0 || length >= words.size()) {
      return -1;
    }
    int at = words.get(length - 1).span().end();
    boolean apart = ".:,)\u060c\uff0c\u2013\u2014".indexOf(text.charAt(at)) >= 0;
    while (at < span.end() && MARKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return apart && at < span.end() ? at : -1;
  }

  private boolean isAskShaped(Span item) {
    List<Word> words =
        Words.of(text, new Span(item.start(), Math.min(item.end(), item.start() + LONGEST)));
    int first = 0;
    while (first < Math.min(3, words.size() - 1) && isBeforeVerb(words.get(first))) {
      first++;
    }
    if (words.isEmpty()) {
      return false;
    }
    Word word = words.get(first);
    return grammar.has("item.openers", words.get(0))
        || layout.isInfinitive(word.folded())
        || grammar.has("imperative.verbs", word)
        || grammar.has("imperative.sure", word);
  }

  private boolean isBeforeVerb(Word word) {
    return grammar.has("infinitive.before", word)
        || grammar.has("negation", word)
        || grammar.has("object.introducers", word);
  }
}
