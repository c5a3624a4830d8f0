package org.dispositif.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dispositif.comparison.CellState;

/**
 * Paper as Word has it (Office Open XML, ISO/IEC 29500): real styles, heading rows that repeat,
 * page numbers, the language of every word. Written as it goes, so that a long report needs no
 * memory.
 */
final class WordPaper implements Paper {

  private static final Map<Look, String> STYLES =
      Map.of(
          Look.TITLE, "Title",
          Look.SUBTITLE, "Subtitle",
          Look.SMALL, "Small",
          Look.BODY, "BodyText",
          Look.BULLET, "ListBullet",
          Look.JUDGEMENT, "Judgement",
          Look.QUOTE, "Quote",
          Look.SOURCE, "Source");

  /** Of an A4 page, in twentieths of a point. */
  private static final int SHORT = 11_906;

  private static final int LONG = 16_838;
  private static final int MARGIN = 1134;

  private final WordPackage parts;
  private final WordXml xml;
  private boolean landscape;

  /**
   * @param facts of the document: its title, who made it, when, in which language
   */
  WordPaper(OutputStream to, WordPackage.Facts facts) throws IOException {
    parts = new WordPackage(to, facts);
    xml = parts.document();
  }

  @Override
  public void heading(int level, Run... runs) throws IOException {
    paragraph("Heading" + level, List.of(runs));
  }

  @Override
  public void line(Look look, List<Run> runs) throws IOException {
    paragraph(STYLES.get(look), runs);
  }

  private void paragraph(String style, List<Run> runs) throws IOException {
    xml.open("p").open("pPr").empty("pStyle", "val", style);
    if (rightToLeft(runs)) {
      xml.empty("bidi");
    }
    xml.close();
    for (Run run : runs) {
      run(run);
    }
    xml.close();
  }

  private static boolean rightToLeft(List<Run> runs) {
    return runs.stream().allMatch(WordPaper::rightToLeft);
  }

  private static boolean rightToLeft(Run run) {
    return "ar".equals(run.language());
  }

  private void run(Run run) throws IOException {
    if (run.text().isEmpty()) {
      return;
    }
    if (run.href() == null) {
      text(run, null);
      return;
    }
    xml.open("hyperlink").relation(parts.link(run.href()));
    text(run, "Hyperlink");
    xml.close();
  }

  private void text(Run run, String style) throws IOException {
    xml.open("r").open("rPr");
    if (style != null) {
      xml.empty("rStyle", "val", style);
    }
    if (run.bold()) {
      xml.empty("b").empty("bCs");
    }
    if (rightToLeft(run)) {
      xml.empty("rtl").empty("lang", "bidi", "ar-SA");
    } else if (run.language() != null) {
      xml.empty("lang", "zh".equals(run.language()) ? "eastAsia" : "val", run.language());
    }
    xml.close();
    Iterator<String> lines = run.text().lines().iterator();
    while (lines.hasNext()) {
      xml.words(lines.next());
      if (lines.hasNext()) {
        xml.empty("br");
      }
    }
    xml.close();
  }

  // ---------------------------------------------------------------- tables

  @Override
  public void table(Grid grid) throws IOException {
    int width = (landscape ? LONG : SHORT) - 2 * MARGIN;
    int[] widths = grid.widths().stream().mapToInt(w -> (int) (w * width)).toArray();
    xml.open("tbl").open("tblPr").empty("tblStyle", "val", "TableGrid");
    xml.empty("tblW", "w", String.valueOf(width), "type", "dxa");
    xml.empty("tblLayout", "type", "fixed");
    xml.empty("tblLook", "val", "04A0", "firstRow", "1", "firstColumn", "1");
    xml.empty("tblCaption", "val", grid.name()).close();
    xml.open("tblGrid");
    for (int w : widths) {
      xml.empty("gridCol", "w", String.valueOf(w));
    }
    xml.close();
    row(grid.head(), widths, true);
    for (List<Cell> row : grid.rows()) {
      row(row, widths, false);
    }
    xml.close();
    paragraph("Small", List.of());
  }

  private void row(List<Cell> cells, int[] widths, boolean head) throws IOException {
    xml.open("tr").open("trPr").empty("cantSplit");
    if (head) {
      xml.empty("tblHeader");
    }
    xml.close();
    for (int i = 0; i < cells.size(); i++) {
      cell(cells.get(i), widths[i], head);
    }
    xml.close();
  }

  private void cell(Cell cell, int width, boolean head) throws IOException {
    xml.open("tc").open("tcPr").empty("tcW", "w", String.valueOf(width), "type", "dxa");
    if (cell.state() != null) {
      look(cell.state());
    }
    xml.close();
    boolean marked = cell.state() != null;
    String plain = head ? "TableHead" : "TableText";
    paragraph(
        marked ? cell.state() == CellState.FULL ? "TableFull" : "TableMark" : plain, cell.runs());
    xml.close();
  }

  /** Pattern and border, as in the workbook: each judgement is told without colour. */
  private void look(CellState state) throws IOException {
    switch (state) {
      case FULL -> shade("solid", "1F4D36");
      case PARTIAL -> shade("thinDiagStripe", "B0A080");
      case CONTRADICTED -> {
        borders("double", "12");
        shade("pct12", "A12A2A");
      }
      case MENTIONED -> borders("dotted", "8");
      case DIFFERS -> borders("dashed", "12");
      case NONE, UNJUDGED -> {}
    }
  }

  private void shade(String pattern, String colour) throws IOException {
    xml.empty("shd", "val", pattern, "color", colour, "fill", "FFFFFF");
  }

  private void borders(String line, String size) throws IOException {
    xml.open("tcBorders");
    for (String side : List.of("top", "left", "bottom", "right")) {
      xml.empty(side, "val", line, "sz", size, "space", "0", "color", "404040");
    }
    xml.close();
  }

  // ---------------------------------------------------------------- pages

  @Override
  public void turn(boolean lying) throws IOException {
    xml.open("p").open("pPr");
    section();
    xml.close().close();
    landscape = lying;
  }

  /** The pages since the last one. */
  private void section() throws IOException {
    xml.open("sectPr").open("footerReference", "type", "default").relation(WordPackage.FOOTER);
    xml.close();
    int width = landscape ? LONG : SHORT;
    int height = landscape ? SHORT : LONG;
    String orient = landscape ? "landscape" : "portrait";
    xml.empty("pgSz", "w", String.valueOf(width), "h", String.valueOf(height), "orient", orient);
    String margin = String.valueOf(MARGIN);
    xml.empty(
        "pgMar", "top", margin, "right", margin, "bottom", margin, "left", margin, "header", "567",
        "footer", "567", "gutter", "0");
    xml.close();
  }

  @Override
  public void end() throws IOException {
    section();
    parts.end();
  }
}
