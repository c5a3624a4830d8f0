package org.dispositif.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dispositif.export.Paper.Run;
import org.dispositif.export.PdfFonts.Face;

/** Breaks words into lines of a width. */
final class PdfLines {

  /**
   * Words that stand together on a line.
   *
   * @param at from the line's beginning, in points
   * @param href where they lead to, or null
   */
  record Stretch(String text, Face face, float at, float width, String href) {

    Stretch and(String more, float wide) {
      return new Stretch(text + more, face, at, width + wide, href);
    }
  }

  /**
   * A line from left to right, and how wide it is.
   *
   * @param rtl whether it begins on the right
   */
  record Line(List<Stretch> stretches, float width, boolean rtl) {}

  private final PdfFonts fonts;
  private final float size;
  private final float width;
  private final List<Line> lines = new ArrayList<>();
  private List<Stretch> line = new ArrayList<>();
  private float at;
  private boolean rtl;

  PdfLines(PdfFonts fonts, float size, float width) {
    this.fonts = fonts;
    this.size = size;
    this.width = width;
  }

  /**
   * @param plain the face of words that are not bold
   */
  List<Line> of(List<Run> runs, Face plain) {
    StringBuilder before = new StringBuilder();
    String all = runs.stream().map(Run::text).collect(Collectors.joining());
    rtl = VisualOrder.fromTheRight(all);
    Face face = plain == Face.ITALIC && LineWords.upright(all) ? Face.REGULAR : plain;
    for (Run run : runs) {
      String after = all.substring(before.length() + run.text().length());
      String joined = ArabicLetters.joined(before.toString(), run.text(), after);
      before.append(run.text());
      for (String word : LineWords.of(shown(joined))) {
        word(word, run.bold() ? Face.BOLD : face, run.href());
      }
    }
    end();
    return lines;
  }

  /** All of a text in one line, however wide. */
  static Line one(PdfFonts fonts, String text, Face face, float size) {
    return new PdfLines(fonts, size, Float.MAX_VALUE).of(List.of(Run.of(text)), face).get(0);
  }

  /** Without what has no shape of its own: soft hyphens, marks of direction, control characters. */
  private static String shown(String text) {
    return text.replace('\t', ' ')
        .replace("\r", "")
        .replaceAll("[\\p{Cf}\\p{Cc}&&[^\\n]]", "")
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }

  private void word(String word, Face face, String href) {
    if (word.equals("\n")) {
      end();
      return;
    }
    boolean space = word.isBlank();
    float wide = size * fonts.width(space ? " " : word, face);
    if (space) {
      if (at > 0 && at + wide <= width) {
        add(" ", face, wide, href);
      }
    } else if (at + wide <= width) {
      add(word, face, wide, href);
    } else if (wide <= width) {
      end();
      add(word, face, wide, href);
    } else {
      inPieces(word, face, href);
    }
  }

  /** A word longer than a line, such as an address. */
  private void inPieces(String word, Face face, String href) {
    int from = 0;
    float wide = 0;
    for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
      float next = size * fonts.width(Character.toString(word.codePointAt(i)), face);
      if (at + wide + next > width && at + wide > 0) {
        add(word.substring(from, i), face, wide, href);
        end();
        from = i;
        wide = 0;
      }
      wide += next;
    }
    add(word.substring(from), face, wide, href);
  }

  private void add(String text, Face face, float wide, String href) {
    if (text.isEmpty()) {
      return;
    }
    Stretch last = line.isEmpty() ? null : line.get(line.size() - 1);
    if (last != null && last.face() == face && Objects.equals(last.href(), href)) {
      line.set(line.size() - 1, last.and(text, wide));
    } else {
      line.add(new Stretch(text, face, at, wide, href));
    }
    at += wide;
  }

  private void end() {
    lines.add(new Line(rtl || mixed() ? visual() : line, at, rtl));
    line = new ArrayList<>();
    at = 0;
  }

  private boolean mixed() {
    return line.stream().anyMatch(s -> VisualOrder.needed(s.text()));
  }

  /** From left to right; at the right end of the line's room where it begins there. */
  private List<Stretch> visual() {
    List<Stretch> placed = new ArrayList<>();
    float from = rtl ? width - at : 0;
    for (Stretch stretch : VisualOrder.of(line, rtl)) {
      float wide = size * fonts.width(stretch.text(), stretch.face());
      placed.add(new Stretch(stretch.text(), stretch.face(), from, wide, stretch.href()));
      from += wide;
    }
    return placed;
  }
}
