package org.dispositif.export;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.dispositif.comparison.CellState;

/** How cells of a workbook look: each judgement by letter, pattern and border, not colour alone. */
final class WorkbookStyles {

  private static final short EXCEL_DATE_TIME = 22;

  private final Workbook book;
  private final Map<CellState, CellStyle> states = new EnumMap<>(CellState.class);
  final CellStyle head;
  final CellStyle text;
  final CellStyle formulaLike;
  final CellStyle time;
  final CellStyle older;

  WorkbookStyles(Workbook book) {
    this.book = book;
    head = style(true);
    head.setBorderBottom(BorderStyle.MEDIUM);
    text = style(false);
    formulaLike = style(false);
    formulaLike.setQuotePrefixed(true);
    time = style(false);
    time.setDataFormat(EXCEL_DATE_TIME);
    older = judged(CellState.UNJUDGED);
    Font grey = book.createFont();
    grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
    grey.setItalic(true);
    older.setFont(grey);
    for (CellState state : CellState.values()) {
      states.put(state, judged(state));
    }
  }

  CellStyle of(CellState state) {
    return states.get(state);
  }

  private CellStyle style(boolean bold) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (bold) {
      style.setFont(font(IndexedColors.AUTOMATIC));
    }
    return style;
  }

  private Font font(IndexedColors colour) {
    Font font = book.createFont();
    font.setBold(true);
    font.setColor(colour.getIndex());
    return font;
  }

  private CellStyle judged(CellState state) {
    CellStyle style = style(true);
    style.setAlignment(HorizontalAlignment.CENTER);
    switch (state) {
      case FULL -> {
        fill(style, FillPatternType.SOLID_FOREGROUND, IndexedColors.DARK_GREEN);
        style.setFont(font(IndexedColors.WHITE));
        border(style, BorderStyle.MEDIUM);
      }
      case PARTIAL -> {
        fill(style, FillPatternType.THIN_FORWARD_DIAG, IndexedColors.TAN);
        border(style, BorderStyle.THIN);
      }
      case MENTIONED -> border(style, BorderStyle.DOTTED);
      case NONE -> border(style, BorderStyle.THIN);
      case CONTRADICTED -> {
        fill(style, FillPatternType.SPARSE_DOTS, IndexedColors.CORAL);
        border(style, BorderStyle.DOUBLE);
      }
      case DIFFERS -> border(style, BorderStyle.MEDIUM_DASHED);
      case UNJUDGED -> {}
    }
    return style;
  }

  private static void fill(CellStyle style, FillPatternType pattern, IndexedColors colour) {
    style.setFillPattern(pattern);
    style.setFillForegroundColor(colour.getIndex());
  }

  private static void border(CellStyle style, BorderStyle border) {
    style.setBorderTop(border);
    style.setBorderBottom(border);
    style.setBorderLeft(border);
    style.setBorderRight(border);
  }
}
