package org.dispositif.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dispositif.extract.Extracted.PrintedLine;
import org.dispositif.extract.Extracted.SourcePage;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.Span;

/**
 * The lines of a PDF in reading order, page by page, each with its place. Running heads, hyphens
 * and paragraphs cut by a page are the reading core's matter.
 */
final class PdfText extends PDFTextStripper {

  /** With fewer letters to a page in the mean, what is seen is an image. */
  private static final int LETTERS_OF_A_PAGE = 25;

  /** Points between the beginnings of two characters that call for a closer look. */
  private static final int FAR = 30;

  private final Budget budget;
  private final StringBuilder text = new StringBuilder();
  private final List<PrintedLine> printed = new ArrayList<>();
  private final List<SourcePage> pages = new ArrayList<>();
  private final List<String> empty = new ArrayList<>();
  private final List<PdfLine> lines = new ArrayList<>();
  private PdfLine line = new PdfLine();

  PdfText(Budget budget) {
    this.budget = budget;
    setSortByPosition(true);
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  Extracted read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    if (letters() < (long) LETTERS_OF_A_PAGE * Math.max(1, pages.size() - empty.size())) {
      throw Refusal.unusable("document.scan");
    }
    return new Extracted(MediaTypes.PDF, text.toString(), pages, printed, findings());
  }

  private long letters() {
    return text.chars().filter(Character::isLetter).count();
  }

  private List<Finding> findings() {
    return empty.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                "source.pageWithoutText",
                Finding.Severity.WARNING,
                List.of(String.join(", ", empty)),
                new Span(0, 0)));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.spend(1);
    super.processOperator(operator, operands);
  }

  @Override
  protected void startPage(PDPage page) {
    budget.step();
    lines.clear();
    line = new PdfLine();
    PDRectangle box = PdfFile.upright(page);
    pages.add(new SourcePage(pages.size() + 1, box.getWidth(), box.getHeight()));
    if (pages.size() > 1) {
      text.append('\f');
    }
  }

  /** Columns one after the other; within each by position. */
  @Override
  protected void writePage() throws IOException {
    List<TextPosition> all = new ArrayList<>();
    charactersByArticle.forEach(all::addAll);
    charactersByArticle.clear();
    charactersByArticle.addAll(Columns.of(all));
    super.writePage();
  }

  /** By character only where that tells more: letters from right to left come in their order. */
  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    if (!isEven(positions) && words.codePoints().noneMatch(PdfText::fromRight)) {
      positions.forEach(this::add);
    } else {
      line.add(words, positions);
    }
  }

  private void add(TextPosition position) {
    if (line.isFarFrom(position)) {
      endLine();
    }
    line.add(position);
  }

  /** Whether all stands close together and in one size. */
  private boolean isEven(List<TextPosition> positions) {
    TextPosition before = null;
    for (TextPosition p : positions) {
      boolean small = PdfLine.isMark(p) && p.getFontSizeInPt() < line.size();
      boolean far = before == null ? line.isFarFrom(p) : p.getX() - before.getX() > FAR;
      boolean smaller = before != null && p.getFontSizeInPt() < before.getFontSizeInPt();
      if (small || far || smaller) {
        return false;
      }
      before = p;
    }
    return true;
  }

  private static boolean fromRight(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  @Override
  protected void writeWordSeparator() {
    line.space();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endArticle() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
    if (lines.isEmpty()) {
      empty.add(String.valueOf(pages.size()));
    }
    PdfLine before = null;
    double usual = PdfLine.usualDistance(lines);
    float size = PdfLine.usualSize(lines);
    for (PdfLine next : lines) {
      write(before, next, before != null && next.isApart(before, usual, size));
      before = next;
    }
    if (text.length() > Extraction.LONGEST) {
      throw Refusal.of(Refusal.Reason.TOO_LARGE, "intake.tooLong", Extraction.LONGEST);
    }
  }

  private void endLine() {
    if (!line.isBlank()) {
      lines.add(line);
    }
    line = new PdfLine();
  }

  /** Lines that stand visibly apart get a blank line between, as typists set it. */
  private void write(PdfLine before, PdfLine next, boolean apart) {
    if (apart) {
      text.append('\n');
    }
    if (before != null && next.isIndented(before)) {
      text.append("  ");
    }
    int start = text.length();
    text.append(next.text());
    printed.add(next.placed(pages.size(), start, text.length()));
    text.append('\n');
  }
}
