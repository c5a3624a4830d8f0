package org.dispositif.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.dispositif.export.PdfFonts.Face;

/** Paper as a PDF: tagged, with an outline, its language told, page numbers at the foot. */
final class PdfPaper implements Paper {

  /**
   * How a paragraph is set; all lengths in points.
   *
   * @param grey of the letters, 0 is black
   * @param follows kept on the page of the line after it
   */
  private record Setting(
      String tag,
      Face face,
      float size,
      float indent,
      float before,
      float after,
      float grey,
      boolean follows) {}

  private static final Map<Look, Setting> SETTINGS =
      Map.of(
          Look.TITLE, new Setting("H", Face.BOLD, 20, 0, 0, 4, 0, true),
          Look.SUBTITLE, new Setting("P", Face.REGULAR, 12.5f, 0, 0, 10, .25f, true),
          Look.SMALL, new Setting("P", Face.REGULAR, 8.5f, 0, 0, 4, .3f, false),
          Look.BODY, new Setting("P", Face.REGULAR, 10, 0, 0, 5, 0, false),
          Look.BULLET, new Setting("P", Face.REGULAR, 10, 12, 0, 2.5f, 0, false),
          Look.JUDGEMENT, new Setting("P", Face.REGULAR, 10, 0, 6, 2, 0, true),
          Look.QUOTE, new Setting("BlockQuote", Face.ITALIC, 10, 18, 2, 1, 0, true),
          Look.SOURCE, new Setting("P", Face.REGULAR, 8, 18, 0, 5, .3f, false));

  private static final List<Setting> HEADINGS =
      List.of(
          new Setting("H1", Face.BOLD, 16, 0, 16, 6, 0, true),
          new Setting("H2", Face.BOLD, 13, 0, 12, 5, 0, true),
          new Setting("H3", Face.BOLD, 11, 0, 10, 4, 0, true));

  private static final float LEADING = 1.32f;
  private static final float QUOTE_RULE = 1.5f;

  /** From the bar of a quotation to its words. */
  private static final float BAR = 8;

  /** How wide the sign of a bullet is. */
  private static final float BULLET = 5;

  private final PDDocument document;
  private final PdfFonts fonts;
  private final PdfTags tags;
  private final PdfSheets sheets;
  private final PdfOutline outline;

  /**
   * What a document is.
   *
   * @param foot stands at the foot of each page, before the page number
   * @param page "page", and {@code of}: "of", in the document's language
   */
  record Facts(String title, String author, Locale locale, String foot, String page, String of) {}

  /** What is written on the paper. */
  interface Pages {
    void on(Paper paper) throws IOException;
  }

  private PdfPaper(PDDocument document, Facts facts) throws IOException {
    this.document = document;
    fonts = new PdfFonts(document);
    tags = new PdfTags(document);
    String foot = facts.foot().replace("%", "%%");
    sheets =
        new PdfSheets(
            document, fonts, tags, foot + " · " + facts.page() + " %d " + facts.of() + " %d");
    outline = new PdfOutline(document);
  }

  /**
   * Writes a document; nothing leaves before all of it is set.
   *
   * @throws org.dispositif.platform.Refusal unusable when no font has its letters
   */
  static void write(Facts facts, Pages pages, OutputStream to) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDDocumentInformation about = document.getDocumentInformation();
      about.setTitle(facts.title());
      about.setAuthor(facts.author());
      PDViewerPreferences shown =
          new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
      shown.setDisplayDocTitle(true);
      document.getDocumentCatalog().setViewerPreferences(shown);
      document.getDocumentCatalog().setLanguage(facts.locale().toLanguageTag());
      PdfPaper paper = new PdfPaper(document, facts);
      pages.on(paper);
      document.save(to);
    }
  }

  @Override
  public void heading(int level, Run... runs) throws IOException {
    Setting setting = HEADINGS.get(level - 1);
    paragraph(setting, List.of(runs), Look.BODY);
    outline.add(level, PdfOutline.words(runs), sheets.page(), sheets.y());
  }

  @Override
  public void line(Look look, List<Run> runs) throws IOException {
    paragraph(SETTINGS.get(look), runs, look);
  }

  private void paragraph(Setting s, List<Run> runs, Look look) throws IOException {
    float width = sheets.width() - s.indent() * (look == Look.BULLET ? 1 : 2);
    List<PdfLines.Line> lines = new PdfLines(fonts, s.size(), width).of(runs, s.face());
    float leading = s.size() * LEADING;
    sheets.space(s.before());
    int together = Math.min(lines.size(), 2) + (s.follows() ? 3 : 0);
    sheets.room(together * leading);
    PDStructureElement element = tags.element(s.tag());
    runs.stream()
        .map(Run::language)
        .filter(l -> l != null)
        .findFirst()
        .ifPresent(element::setLanguage);
    boolean rtl = lines.get(0).rtl();
    float indent = rtl && look == Look.BULLET ? 0 : s.indent();
    for (int i = 0; i < lines.size(); i++) {
      sheets.room(leading);
      sheets.down(leading);
      if (look == Look.BULLET && i == 0) {
        sheets.mark("–", s.face(), s.size(), rtl ? sheets.width() - BULLET : 0);
      }
      if (look == Look.QUOTE) {
        float beside = s.indent() - BAR;
        sheets.bar(rtl ? sheets.width() - beside : beside, leading, QUOTE_RULE);
      }
      sheets.draw(lines.get(i), element, s.size(), indent, s.grey());
    }
    sheets.space(s.after());
  }

  @Override
  public void table(Grid grid) throws IOException {
    new PdfTable(fonts, tags, sheets, grid).draw();
  }

  @Override
  public void turn(boolean landscape) throws IOException {
    sheets.turn(landscape);
  }

  @Override
  public void end() throws IOException {
    sheets.end();
    tags.end();
    outline.end();
    document.getDocumentCatalog().setPageMode(org.apache.pdfbox.pdmodel.PageMode.USE_OUTLINES);
  }
}
