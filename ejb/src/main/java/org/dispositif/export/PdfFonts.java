package org.dispositif.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dispositif.platform.Refusal;

/**
 * The fonts of a PDF: Source Serif 4 for Latin, Cyrillic and Greek letters, one for signs that it
 * lacks, Noto Naskh for Arabic and Noto Serif for Chinese. Each is read when first needed, and only
 * the letters used go into the file. Words in other scripts are refused rather than printed as
 * boxes.
 */
final class PdfFonts {

  /** How a word is set. */
  enum Face {
    REGULAR("source-serif-regular"),
    BOLD("source-serif-bold"),
    ITALIC("source-serif-italic"),
    SIGNS("dejavu-serif-signs"),
    ARABIC("noto-naskh-arabic-regular"),
    ARABIC_BOLD("noto-naskh-arabic-bold"),
    CHINESE("noto-serif-sc-regular"),
    CHINESE_BOLD("noto-serif-sc-bold");

    /**
     * Where letters are looked for that the face lacks; rare Chinese ones are not there in bold.
     */
    private static final List<Face> OTHERS = List.of(SIGNS, ARABIC, CHINESE);

    private static final List<Face> OTHERS_BOLD =
        List.of(SIGNS, ARABIC_BOLD, CHINESE_BOLD, CHINESE);

    private final String file;

    Face(String file) {
      this.file = file;
    }
  }

  /** Some characters that one font can show. */
  record Piece(PDFont font, String text) {}

  private static final int SHOWN_OF_A_REFUSED_TEXT = 40;
  private static final float UNITS = 1000f;

  private final PDDocument document;
  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
  private final Map<Face, Map<Integer, Float>> widths = new EnumMap<>(Face.class);

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  private PDFont font(Face face) {
    return fonts.computeIfAbsent(face, this::read);
  }

  private PDFont read(Face face) {
    try (InputStream in = PdfFonts.class.getResourceAsStream("fonts/" + face.file + ".ttf")) {
      return PDType0Font.load(document, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text in pieces of one font each.
   *
   * @throws Refusal unusable when no font has one of its letters
   */
  List<Piece> pieces(String text, Face face) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Face of = face;
    for (int c : text.codePoints().toArray()) {
      Face wanted = faceOf(c, face, text);
      if (wanted != of && run.length() > 0) {
        pieces.add(new Piece(font(of), run.toString()));
        run.setLength(0);
      }
      of = wanted;
      run.appendCodePoint(c);
    }
    if (run.length() > 0) {
      pieces.add(new Piece(font(of), run.toString()));
    }
    return pieces;
  }

  /** In points, at a size of one point. */
  float width(String text, Face face) {
    float width = 0;
    for (int c : text.codePoints().toArray()) {
      width += width(c, faceOf(c, face, text));
    }
    return width;
  }

  private Face faceOf(int c, Face face, String text) {
    if (width(c, face) >= 0) {
      return face;
    }
    for (Face other : face == Face.BOLD ? Face.OTHERS_BOLD : Face.OTHERS) {
      if (width(c, other) >= 0) {
        return other;
      }
    }
    int end = text.offsetByCodePoints(0, Math.min(SHOWN_OF_A_REFUSED_TEXT, points(text)));
    throw Refusal.unusable("report.letters", text.substring(0, end));
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Negative for a character that the font lacks. */
  private float width(int c, Face face) {
    return widths
        .computeIfAbsent(face, any -> new HashMap<>())
        .computeIfAbsent(c, any -> measured(c, font(face)));
  }

  private static float measured(int c, PDFont font) {
    try {
      return font.getStringWidth(Character.toString(c)) / UNITS;
    } catch (IllegalArgumentException | IOException e) {
      return -1;
    }
  }
}
