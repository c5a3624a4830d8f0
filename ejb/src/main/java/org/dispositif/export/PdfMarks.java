package org.dispositif.export;

import java.io.IOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dispositif.export.PdfFonts.Piece;

/**
 * Writes letters that bear marks: each mark is centred over or under its letter, clear of it and of
 * the marks before. The fonts' own tables for that are not read by the writer of the PDF.
 */
final class PdfMarks {

  private static final float CLEAR = 30;
  private static final float UNITS = 1000f;

  private final PDPageContentStream out;
  private final float size;
  private final Piece piece;
  private final TrueTypeFont font;
  private BoundingBox letter = new BoundingBox();

  /** Of the letter that bears the marks: the pen stands behind it. */
  private float width;

  private PdfMarks(PDPageContentStream out, float size, Piece piece) throws IOException {
    this.out = out;
    this.size = size;
    this.piece = piece;
    font = ((PDCIDFontType2) ((PDType0Font) piece.font()).getDescendantFont()).getTrueTypeFont();
  }

  static boolean is(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Writes a piece in the font that is set. */
  static void show(PDPageContentStream out, Piece piece, float size) throws IOException {
    if (piece.text().codePoints().noneMatch(PdfMarks::is)) {
      out.showText(piece.text());
    } else {
      new PdfMarks(out, size, piece).show();
    }
  }

  private void show() throws IOException {
    String text = piece.text();
    int from = 0;
    while (from < text.length()) {
      int to = text.offsetByCodePoints(from, 1);
      while (to < text.length() && is(text.codePointAt(to)) == is(text.codePointAt(from))) {
        to = text.offsetByCodePoints(to, 1);
      }
      String run = text.substring(from, to);
      if (is(run.codePointAt(0))) {
        for (int mark : run.codePoints().toArray()) {
          mark(mark);
        }
      } else {
        out.showText(run);
        letter = bounds(run.codePointBefore(run.length()));
      }
      from = to;
    }
  }

  private void mark(int c) throws IOException {
    BoundingBox mark = bounds(c);
    float right = middle(letter) - middle(mark) - width;
    boolean above = mark.getLowerLeftY() >= 0;
    float up =
        above
            ? Math.max(0, letter.getUpperRightY() + CLEAR - mark.getLowerLeftY())
            : Math.min(0, letter.getLowerLeftY() - CLEAR - mark.getUpperRightY());
    out.setTextRise(up * size / UNITS);
    out.showTextWithPositioning(new Object[] {-right, Character.toString(c), right});
    out.setTextRise(0);
    letter =
        new BoundingBox(
            letter.getLowerLeftX(),
            Math.min(letter.getLowerLeftY(), mark.getLowerLeftY() + up),
            letter.getUpperRightX(),
            Math.max(letter.getUpperRightY(), mark.getUpperRightY() + up));
  }

  private BoundingBox bounds(int c) throws IOException {
    int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
    float scale = UNITS / font.getUnitsPerEm();
    if (!is(c)) {
      width = font.getAdvanceWidth(glyph) * scale;
    }
    GlyphData data = font.getGlyph().getGlyph(glyph);
    BoundingBox box = data == null ? new BoundingBox() : data.getBoundingBox();
    return new BoundingBox(
        box.getLowerLeftX() * scale,
        box.getLowerLeftY() * scale,
        box.getUpperRightX() * scale,
        box.getUpperRightY() * scale);
  }

  private static float middle(BoundingBox box) {
    return (box.getLowerLeftX() + box.getUpperRightX()) / 2;
  }
}
