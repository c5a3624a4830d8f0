package org.dispositif.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** A line, and how wide it is. */
  record Line(List<Stretch> stretches, float width) {}

  private static final Pattern WORD =
      Pattern.compile("\\n|[^\\S\\n\\u00A0\\u202F]+|[\\S\\u00A0\\u202F]+");

  private final PdfFonts fonts;
  private final float size;
  private final float width;
  private final List<Line> lines = new ArrayList<>();
  private List<Stretch> line = new ArrayList<>();
  private float at;

  PdfLines(PdfFonts fonts, float size, float width) {
    this.fonts = fonts;
    this.size = size;
    this.width = width;
  }

  /**
   * @param plain the face of words that are not bold
   */
  List<Line> of(List<Run> runs, Face plain) {
    for (Run run : runs) {
      Matcher words = WORD.matcher(shown(run.text()));
      while (words.find()) {
        word(words.group(), run.bold() ? Face.BOLD : plain, run.href());
      }
    }
    end();
    return lines;
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
    lines.add(new Line(line, at));
    line = new ArrayList<>();
    at = 0;
  }
}
