package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.Part;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.ReadingText;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts letters and articles: heading, paragraph, list item, salutation, closing, signatory, copy.
 * Each paragraph of the reading text is one block; only a salutation that runs into the first
 * sentence is cut off. Blocks are in order and cover the text but for white space; what is not
 * recognised is kept as {@code other}. Linear in the length of the text; never throws on bad text.
 */
public final class LetterSegmenter {

  private final ReadingText reading;
  private final String text;
  private final String language;
  private final DocumentKind kind;
  private final LetterLayout layout;
  private final List<Line> lines = new ArrayList<>();
  private final Cut cut;

  private LetterSegmenter(ReadingText reading, String language, DocumentKind kind) {
    this.reading = reading;
    this.text = reading.text();
    this.language = language;
    this.kind = kind;
    this.layout = new LetterLayout(text, LetterGrammar.of(language));
    reading.paragraphs().forEach(p -> lines.add(Line.of(text, p.span())));
    this.cut = new Cut(lines.size());
  }

  /**
   * The cut of a letter or article.
   *
   * @param language BCP 47; the six official languages are known, others are read by their layout
   * @param kind {@code LETTER}; with any other, neither head nor signatures are looked for
   */
  public static Segmentation segment(ReadingText reading, String language, DocumentKind kind) {
    return new LetterSegmenter(reading, language, kind).segment();
  }

  private Segmentation segment() {
    labelNoise();
    if (kind == DocumentKind.LETTER) {
      new SignatureZone(text, lines, layout, cut).label();
      new HeadZone(text, lines, layout, cut).label();
    }
    new BodyZone(text, lines, layout, cut, kind).label();
    List<Block> blocks = blocks();
    return new Segmentation(language, kind, title(blocks), reading, List.of(), blocks, List.of());
  }

  private void labelNoise() {
    int skipUntil = FrontMatter.end(text, lines);
    for (int i = 0; i < lines.size(); i++) {
      if (i < skipUntil) {
        cut.set(i, BlockKind.NOISE, FrontMatter.RULE, 0.95);
      } else if (reading.paragraphs().get(i).furniture()) {
        cut.set(i, BlockKind.NOISE, "source.furniture", 0.9);
      } else if (reading.paragraphs().get(i).footnote()) {
        cut.set(i, BlockKind.FOOTNOTE, "source.footnote", 0.9);
      } else if (layout.isNoise(lines.get(i))) {
        cut.set(i, BlockKind.NOISE, "letter.noise", 0.8);
      }
    }
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    MarkCursor marks = new MarkCursor(reading.marks());
    int listParent = -1;
    for (int i = 0; i < lines.size(); i++) {
      Cut.Decision decision = cut.at(i);
      Line line = lines.get(i);
      if (decision.splitAt() > 0) {
        Span salutation = new Span(line.span().start(), decision.splitAt());
        Cut.Decision first =
            new Cut.Decision(BlockKind.SALUTATION, "letter.runInSalutation", 0.8, -1);
        blocks.add(block(blocks.size(), i, salutation, first, -1, marks));
      }
      Span span = new Span(restOf(line, decision.splitAt()), line.span().end());
      boolean item = decision.kind() == BlockKind.LIST_ITEM;
      blocks.add(block(blocks.size(), i, span, decision, item ? listParent : -1, marks));
      listParent = parentAfter(blocks.get(blocks.size() - 1), listParent);
    }
    return blocks;
  }

  private int restOf(Line line, int splitAt) {
    int at = Math.max(line.span().start(), splitAt);
    while (at < line.span().end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A paragraph that ends with a colon holds the list items behind it. */
  private int parentAfter(Block block, int current) {
    if (block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.NOISE) {
      return current;
    }
    boolean opens = block.kind() == BlockKind.PARAGRAPH && block.span().of(text).endsWith(":");
    return opens ? block.index() : -1;
  }

  private Block block(
      int index, int line, Span span, Cut.Decision decision, int parent, MarkCursor marks) {
    boolean item = decision.kind() == BlockKind.LIST_ITEM;
    return new Block(
        index,
        decision.kind(),
        Part.BODY,
        -1,
        item ? lines.get(line).number() : null,
        null,
        parent,
        span,
        decision.confidence(),
        decision.rule(),
        reading.paragraphs().get(line).source(),
        List.of(),
        List.of(),
        List.of(),
        marks.until(span.end()));
  }

  private @Nullable String title(List<Block> blocks) {
    String declared = FrontMatter.title(text, blocks);
    if (declared != null) {
      return declared;
    }
    for (String rule :
        List.of("letter.subject", "letter.title", "letter.addressees", "head.headline")) {
      for (Block block : blocks) {
        if (block.rule().equals(rule)) {
          return titleOf(block.span(), rule);
        }
      }
    }
    return firstHeading(blocks);
  }

  private String titleOf(Span span, String rule) {
    String title = Line.of(text, span).text(text);
    int colon = title.indexOf(':');
    return rule.equals("letter.subject") && colon > 0 ? title.substring(colon + 1).trim() : title;
  }

  /** A heading above the first paragraph. */
  private @Nullable String firstHeading(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.kind() == BlockKind.PARAGRAPH) {
        return null;
      }
      if (block.kind() == BlockKind.HEADING) {
        return titleOf(block.span(), block.rule());
      }
    }
    return null;
  }

  /** Hands out the footnote marks in order, each once. */
  private static final class MarkCursor {
    private final List<FootnoteMark> marks;
    private int next;

    MarkCursor(List<FootnoteMark> marks) {
      this.marks = marks;
    }

    List<FootnoteMark> until(int end) {
      int from = next;
      while (next < marks.size() && marks.get(next).at() <= end) {
        next++;
      }
      return marks.subList(from, next);
    }
  }
}
