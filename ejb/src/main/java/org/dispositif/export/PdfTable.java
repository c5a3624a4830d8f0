package org.dispositif.export;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.dispositif.comparison.CellState;
import org.dispositif.export.Paper.Cell;
import org.dispositif.export.Paper.Grid;
import org.dispositif.export.PdfFonts.Face;

/** A table in a PDF; its head stands again on every page, a row is never cut. */
final class PdfTable {

  private static final float SIZE = 8;
  private static final float LEADING = 10.5f;
  private static final float PAD = 3;
  private static final float HATCH = 4;
  private static final Color RULE = new Color(0xa0, 0xa0, 0xa0);
  private static final Color HEAD = new Color(0xed, 0xea, 0xe2);
  private static final Color DARK = new Color(0x1f, 0x4d, 0x36);

  private final PdfFonts fonts;
  private final PdfTags tags;
  private final PdfSheets sheets;
  private final Grid grid;
  private final float[] widths;
  private final PDStructureElement element;

  PdfTable(PdfFonts fonts, PdfTags tags, PdfSheets sheets, Grid grid) {
    this.fonts = fonts;
    this.tags = tags;
    this.sheets = sheets;
    this.grid = grid;
    this.widths = new float[grid.widths().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (float) (grid.widths().get(i) * sheets.width());
    }
    this.element = tags.element("Table");
    element.setTitle(grid.name());
  }

  void draw() throws IOException {
    row(grid.head(), true, true);
    for (List<Cell> row : grid.rows()) {
      row(row, false, true);
    }
    sheets.space(8);
  }

  /**
   * @param told false for a head that stands again, which is no part of the text
   */
  private void row(List<Cell> cells, boolean head, boolean told) throws IOException {
    List<List<PdfLines.Line>> lines = lines(cells, head);
    int most = lines.stream().mapToInt(List::size).max().orElse(1);
    float height = most * LEADING + 2 * PAD;
    if (!sheets.fits(height) && !sheets.atTop()) {
      sheets.next();
      if (!head) {
        row(grid.head(), true, false);
      }
    }
    sheets.down(height);
    PDStructureElement row = told ? tags.element("TR", element) : null;
    float at = 0;
    for (int i = 0; i < cells.size(); i++) {
      cell(cells.get(i), lines.get(i), new Box(at, widths[i], height), head, i == 0, row);
      at += widths[i];
    }
  }

  /** A cell's place: from the left margin, and up from where we are. */
  private record Box(float at, float width, float height) {}

  private List<List<PdfLines.Line>> lines(List<Cell> cells, boolean head) {
    List<List<PdfLines.Line>> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Face face = head ? Face.BOLD : Face.REGULAR;
      lines.add(new PdfLines(fonts, SIZE, widths[i] - 2 * PAD).of(cells.get(i).runs(), face));
    }
    return lines;
  }

  private void cell(
      Cell cell,
      List<PdfLines.Line> lines,
      Box box,
      boolean head,
      boolean first,
      PDStructureElement row)
      throws IOException {
    PDPageContentStream out = sheets.out();
    PdfTags.beginArtifact(out);
    background(cell, box, head);
    out.endMarkedContent();
    if (row == null) {
      PdfTags.beginArtifact(out);
    } else {
      tags.begin(out, sheets.page(), tagged(row, head, first));
    }
    float foot = sheets.y() + box.height() - PAD - LEADING + SIZE * .35f;
    Color colour = cell.state() == CellState.FULL ? Color.WHITE : Color.BLACK;
    for (PdfLines.Line line : lines) {
      float centred = (box.width() - line.width()) / 2;
      float indent = box.at() + (cell.state() == null ? PAD : centred);
      sheets.words(line, SIZE, indent, foot, colour);
      foot -= LEADING;
    }
    out.endMarkedContent();
  }

  private PDStructureElement tagged(PDStructureElement row, boolean head, boolean first) {
    boolean names = head || first;
    PDStructureElement cell = tags.element(names ? "TH" : "TD", row);
    if (names) {
      PDTableAttributeObject scope = new PDTableAttributeObject();
      scope.setScope(head ? PDTableAttributeObject.SCOPE_COLUMN : PDTableAttributeObject.SCOPE_ROW);
      cell.addAttribute(scope);
    }
    return cell;
  }

  // ---------------------------------------------------------------- patterns and borders

  private void background(Cell cell, Box box, boolean head) throws IOException {
    PDPageContentStream out = sheets.out();
    float x = PdfSheets.MARGIN + box.at();
    if (head) {
      fill(out, HEAD, x, box);
    } else if (cell.state() == CellState.FULL) {
      fill(out, DARK, x, box);
    } else if (cell.state() == CellState.PARTIAL) {
      hatch(out, x, box);
    }
    border(out, x, box, RULE, .5f, 0);
    if (cell.state() != null) {
      inside(out, cell.state(), x, box);
    }
  }

  private void fill(PDPageContentStream out, Color colour, float x, Box box) throws IOException {
    out.setNonStrokingColor(colour);
    out.addRect(x, sheets.y(), box.width(), box.height());
    out.fill();
  }

  private void hatch(PDPageContentStream out, float x, Box box) throws IOException {
    out.saveGraphicsState();
    out.addRect(x, sheets.y(), box.width(), box.height());
    out.clip();
    out.setStrokingColor(new Color(0xc4, 0xb8, 0x9c));
    out.setLineWidth(.8f);
    for (float at = -box.height(); at < box.width(); at += HATCH) {
      out.moveTo(x + at, sheets.y());
      out.lineTo(x + at + box.height(), sheets.y() + box.height());
    }
    out.stroke();
    out.restoreGraphicsState();
  }

  /** The second border by which judgements are told apart without colour. */
  private void inside(PDPageContentStream out, CellState state, float x, Box box)
      throws IOException {
    switch (state) {
      case CONTRADICTED -> {
        border(out, x, box, Color.BLACK, .8f, 1);
        border(out, x, box, Color.BLACK, .8f, 3);
      }
      case MENTIONED -> dashed(out, x, box, new float[] {1, 2});
      case DIFFERS -> dashed(out, x, box, new float[] {5, 3});
      default -> {}
    }
  }

  private void dashed(PDPageContentStream out, float x, Box box, float[] dashes)
      throws IOException {
    out.setLineDashPattern(dashes, 0);
    border(out, x, box, Color.BLACK, 1, 1.5f);
    out.setLineDashPattern(new float[0], 0);
  }

  private void border(
      PDPageContentStream out, float x, Box box, Color colour, float wide, float inset)
      throws IOException {
    out.setStrokingColor(colour);
    out.setLineWidth(wide);
    out.addRect(x + inset, sheets.y() + inset, box.width() - 2 * inset, box.height() - 2 * inset);
    out.stroke();
  }
}
