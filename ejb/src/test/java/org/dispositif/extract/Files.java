package org.dispositif.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** PDF and Word files for tests, made here. */
final class Files {

  private Files() {}

  /** A PDF with these pages of lines; an empty line leaves a gap. */
  static byte[] pdf(List<List<String>> pages) {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        page(document, lines, 72, 760);
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One page with two columns. */
  static byte[] columns(List<String> left, List<String> right) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document, left, 50, 760);
      write(document, page, right, 320, 760);
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] scan() {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] locked(List<String> lines) {
    try (PDDocument document = new PDDocument()) {
      page(document, lines, 72, 760);
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDPage page(PDDocument document, List<String> lines, int x, int y)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    write(document, page, lines, x, y);
    return page;
  }

  private static void write(PDDocument document, PDPage page, List<String> lines, int x, int y)
      throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      out.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
      out.setLeading(13);
      out.beginText();
      out.newLineAtOffset(x, y);
      for (String line : lines) {
        out.showText(line);
        out.newLine();
      }
      out.endText();
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** A Word file; the level of a paragraph's automatic number, -1 for none. */
  record Line(int level, String words) {}

  /** Levels are numbered "1.", "(a)", "(i)". */
  static byte[] word(Line... lines) {
    try (XWPFDocument document = new XWPFDocument()) {
      BigInteger list = list(document);
      for (Line line : lines) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(line.words());
        if (line.level() >= 0) {
          paragraph.setNumID(list);
          paragraph.setNumILvl(BigInteger.valueOf(line.level()));
        }
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  private static BigInteger list(XWPFDocument document) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    level(definition, 0, STNumberFormat.DECIMAL, "%1.");
    level(definition, 1, STNumberFormat.LOWER_LETTER, "(%2)");
    level(definition, 2, STNumberFormat.LOWER_ROMAN, "(%3)");
    XWPFNumbering numbering = document.createNumbering();
    BigInteger id =
        numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(definition));
    return numbering.addNum(id);
  }

  private static void level(
      CTAbstractNum definition, int level, STNumberFormat.Enum format, String text) {
    CTLvl its = definition.addNewLvl();
    its.setIlvl(BigInteger.valueOf(level));
    its.addNewStart().setVal(BigInteger.ONE);
    its.addNewNumFmt().setVal(format);
    its.addNewLvlText().setVal(text);
  }
}
