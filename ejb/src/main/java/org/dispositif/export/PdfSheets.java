package org.dispositif.export;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.dispositif.export.PdfFonts.Face;
import org.dispositif.export.PdfFonts.Piece;

/**
 * The pages of a PDF, filled from top to bottom. Lengths are in points; places are counted from the
 * left margin.
 */
final class PdfSheets {

  static final float MARGIN = 54;
  private static final float FOOT = 8;
  private static final PDRectangle STANDING = PDRectangle.A4;
  private static final PDRectangle LYING =
      new PDRectangle(STANDING.getHeight(), STANDING.getWidth());
  private static final Color LINK = new Color(0x1f, 0x5f, 0xa8);

  private final PDDocument document;
  private final PdfFonts fonts;
  private final PdfTags tags;
  private final String numbered;
  private PDRectangle size = STANDING;
  private PDPage page;
  private PDPageContentStream out;
  private float y;

  /**
   * @param numbered the foot, with places for the page's number and how many there are
   */
  PdfSheets(PDDocument document, PdfFonts fonts, PdfTags tags, String numbered) throws IOException {
    this.document = document;
    this.fonts = fonts;
    this.tags = tags;
    this.numbered = numbered;
    next();
  }

  // ---------------------------------------------------------------- room

  float width() {
    return size.getWidth() - 2 * MARGIN;
  }

  float y() {
    return y;
  }

  PDPage page() {
    return page;
  }

  PDPageContentStream out() {
    return out;
  }

  /** A new page unless there is so much room left on this one. */
  void room(float height) throws IOException {
    if (!fits(height)) {
      next();
    }
  }

  boolean fits(float height) {
    return y - height >= MARGIN;
  }

  boolean atTop() {
    return y == size.getHeight() - MARGIN;
  }

  /** Leaves white, but not at the top of a page. */
  void space(float height) {
    if (!atTop()) {
      y -= height;
    }
  }

  void down(float height) {
    y -= height;
  }

  void next() throws IOException {
    if (out != null) {
      out.close();
    }
    page = new PDPage(size);
    document.addPage(page);
    out = new PDPageContentStream(document, page);
    y = size.getHeight() - MARGIN;
  }

  void turn(boolean landscape) throws IOException {
    size = landscape ? LYING : STANDING;
    next();
  }

  // ---------------------------------------------------------------- words

  /** A line whose foot stands a little above where we are. */
  void draw(
      PdfLines.Line line, PDStructureElement element, float fontSize, float indent, float grey)
      throws IOException {
    tags.begin(out, page, element);
    words(line, fontSize, indent, y + fontSize * .28f, new Color(grey, grey, grey));
    out.endMarkedContent();
  }

  void words(PdfLines.Line line, float fontSize, float indent, float foot, Color colour)
      throws IOException {
    for (PdfLines.Stretch stretch : line.stretches()) {
      out.setNonStrokingColor(stretch.href() == null ? colour : LINK);
      out.beginText();
      out.newLineAtOffset(MARGIN + indent + stretch.at(), foot);
      write(out, stretch, fontSize);
      out.endText();
      if (stretch.href() != null && !stretch.text().isBlank()) {
        link(stretch, indent, foot, fontSize);
      }
    }
  }

  private void write(PDPageContentStream to, PdfLines.Stretch stretch, float fontSize)
      throws IOException {
    for (Piece piece : fonts.pieces(stretch.text(), stretch.face())) {
      to.setFont(piece.font(), fontSize);
      PdfMarks.show(to, piece, fontSize);
    }
  }

  private void link(PdfLines.Stretch stretch, float indent, float foot, float fontSize)
      throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    PDActionURI action = new PDActionURI();
    action.setURI(stretch.href());
    link.setAction(action);
    link.setContents(stretch.href());
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    link.setBorderStyle(none);
    link.setRectangle(
        new PDRectangle(
            MARGIN + indent + stretch.at(), foot - fontSize * .2f, stretch.width(), fontSize));
    page.getAnnotations().add(link);
  }

  /** A sign before a line, no part of the text. */
  void mark(String sign, Face face, float fontSize, float indent) throws IOException {
    PdfTags.beginArtifact(out);
    PdfLines.Stretch stretch = new PdfLines.Stretch(sign, face, 0, 0, null);
    words(
        new PdfLines.Line(java.util.List.of(stretch), 0, false),
        fontSize,
        indent,
        y + fontSize * .28f,
        Color.BLACK);
    out.endMarkedContent();
  }

  /** A bar beside a line. */
  void bar(float indent, float height, float wide) throws IOException {
    PdfTags.beginArtifact(out);
    out.setNonStrokingColor(new Color(0x7a, 0x6a, 0x4f));
    out.addRect(MARGIN + indent, y, wide, height);
    out.fill();
    out.endMarkedContent();
  }

  // ---------------------------------------------------------------- the end

  /** Numbers the pages. */
  void end() throws IOException {
    out.close();
    int of = document.getNumberOfPages();
    for (int i = 0; i < of; i++) {
      foot(document.getPage(i), String.format(numbered, i + 1, of));
    }
  }

  private void foot(PDPage at, String text) throws IOException {
    PdfLines.Line line = PdfLines.one(fonts, text, Face.REGULAR, FOOT);
    try (PDPageContentStream foot =
        new PDPageContentStream(document, at, PDPageContentStream.AppendMode.APPEND, true, true)) {
      PdfTags.beginArtifact(foot);
      foot.setNonStrokingColor(new Color(.3f, .3f, .3f));
      foot.beginText();
      foot.newLineAtOffset((at.getMediaBox().getWidth() - line.width()) / 2, MARGIN / 2);
      for (PdfLines.Stretch stretch : line.stretches()) {
        write(foot, stretch, FOOT);
      }
      foot.endText();
      foot.endMarkedContent();
    }
  }
}
