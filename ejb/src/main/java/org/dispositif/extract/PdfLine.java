package org.dispositif.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;
import org.dispositif.extract.Extracted.PrintedLine;

/** A printed line in the making; in points from the page's upper left corner. */
final class PdfLine {

  private static final double INDENT = 8;

  /** A wider gap, in heights of a letter, parts what only shares a line's height. */
  private static final double APART = 5;

  private static final Pattern ITEM =
      Pattern.compile("(?i)\\(?(\\d{1,3}|[a-z]|[ivxl]{1,6})[.)]?|\\p{Punct}|[•–—]");

  private final StringBuilder text = new StringBuilder();
  private float left = Float.MAX_VALUE;
  private float right;
  private float top = Float.MAX_VALUE;
  private float bottom;
  private float size;

  /** Adds words as the page has them, with the places of their characters. */
  void add(String words, List<TextPosition> positions) {
    text.append(words);
    positions.forEach(this::grow);
  }

  /** Adds one character; a footnote's mark, small and raised, goes to the word before it. */
  void add(TextPosition position) {
    boolean mark = isMark(position) && position.getFontSizeInPt() < size * 0.8;
    if (mark && !text.isEmpty()) {
      text.setLength(text.toString().stripTrailing().length());
    }
    text.append(position.getUnicode());
    grow(position);
  }

  static boolean isMark(TextPosition p) {
    return !isBlank(p) && p.getUnicode().matches("[0-9*]");
  }

  private void grow(TextPosition p) {
    if (isBlank(p)) {
      return;
    }
    size = Math.max(size, p.getFontSizeInPt());
    left = Math.min(left, p.getX());
    right = Math.max(right, p.getX() + p.getWidth());
    top = Math.min(top, p.getY() - p.getHeight());
    bottom = Math.max(bottom, p.getY());
  }

  /**
   * Whether this character stands far to the right of what the line has: a date, a symbol, a page
   * number at the other edge. What follows a paragraph's number is never far.
   */
  boolean isFarFrom(TextPosition p) {
    return left < right
        && !isBlank(p)
        && p.getX() - right > Math.max(size, 8) * APART
        && !ITEM.matcher(text.toString().strip()).matches();
  }

  float size() {
    return size;
  }

  private static boolean isBlank(TextPosition p) {
    return p.getUnicode() == null || p.getUnicode().isBlank();
  }

  void space() {
    text.append(' ');
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  String text() {
    return text.toString().strip();
  }

  /** How far its baseline lies below the other's; negative in the next column. */
  double below(PdfLine before) {
    return bottom - before.bottom;
  }

  /** Whether it begins a paragraph of its own behind the other line. */
  boolean isApart(PdfLine before, double usual, float usualSize) {
    boolean bigger = Math.abs(size - before.size) > 0.12 * Math.max(size, before.size);
    boolean note = size < usualSize * 0.95 && Character.isDigit(text().charAt(0));
    return below(before) > usual * 1.28 || bigger || note;
  }

  boolean isIndented(PdfLine before) {
    double far = left - before.left;
    return far > INDENT && far < INDENT * 8 && below(before) > 0;
  }

  /** The distance of lines that follow each other in one paragraph, as far as most do. */
  static double usualDistance(List<PdfLine> lines) {
    double[] distances = new double[lines.size()];
    int n = 0;
    for (int i = 1; i < lines.size(); i++) {
      double d = lines.get(i).below(lines.get(i - 1));
      if (d > 1) {
        distances[n++] = d;
      }
    }
    Arrays.sort(distances, 0, n);
    return n == 0 ? Double.MAX_VALUE : distances[n * 2 / 5];
  }

  /** The size in which most characters are set. */
  static float usualSize(List<PdfLine> lines) {
    int[] characters = new int[200];
    for (PdfLine line : lines) {
      characters[Math.min(199, Math.round(line.size * 2))] += line.text.length();
    }
    int most = 0;
    for (int i = 0; i < characters.length; i++) {
      most = characters[i] > characters[most] ? i : most;
    }
    return most / 2f;
  }

  PrintedLine placed(int page, int start, int end) {
    float under = (bottom - top) * 0.3f;
    return new PrintedLine(page, start, end, left, top, right - left, bottom - top + under);
  }
}
