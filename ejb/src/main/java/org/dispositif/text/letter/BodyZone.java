package org.dispositif.text.letter;

import java.util.List;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;

/** Paragraphs, headings and list items: all that no other zone has claimed. */
final class BodyZone {

  private final String text;
  private final List<Line> lines;
  private final LetterLayout layout;
  private final Cut cut;
  private final boolean letter;
  private boolean announced;
  private boolean signed;

  BodyZone(String text, List<Line> lines, LetterLayout layout, Cut cut, DocumentKind kind) {
    this.text = text;
    this.lines = lines;
    this.layout = layout;
    this.cut = cut;
    this.letter = kind == DocumentKind.LETTER;
  }

  void label() {
    for (int i = 0; i < lines.size(); i++) {
      if (cut.isOpen(i)) {
        labelLine(i, lines.get(i));
      }
      follow(i);
    }
  }

  /** Remembers what the lines behind hang on: a colon, or the signatures. */
  private void follow(int at) {
    if (!cut.is(at, BlockKind.NOISE) && !cut.is(at, BlockKind.LIST_ITEM)) {
      announced = cut.is(at, BlockKind.PARAGRAPH) && lines.get(at).endsWith(text, ':');
    }
    signed |= cut.is(at, BlockKind.SIGNATORY);
  }

  private void labelLine(int at, Line line) {
    if (signed && isRemark(line)) {
      cut.set(at, BlockKind.OTHER, "letter.note", 0.6);
    } else if (line.isListed()) {
      cut.set(at, BlockKind.LIST_ITEM, "list.marked", 0.9);
    } else if (announced && layout.isUnmarkedItem(line)) {
      cut.set(at, BlockKind.LIST_ITEM, "list.unmarked", 0.7);
    } else if (letter && isGreeting(line)) {
      cut.set(at, BlockKind.SALUTATION, "body.salutation", 0.7);
    } else if (layout.isHeadline(line) && leads(at)) {
      cut.set(at, BlockKind.HEADING, "body.headline", 0.75);
    } else if (isFragment(line)) {
      cut.set(at, BlockKind.OTHER, "body.fragment", 0.5);
    } else {
      cut.set(at, BlockKind.PARAGRAPH, "body.paragraph", layout.isProse(line) ? 0.9 : 0.6);
    }
  }

  private boolean isRemark(Line line) {
    boolean starred = text.startsWith("*", line.span().start()) && line.mark() != Line.Mark.NUMBER;
    return starred || line.length() <= 20 && line.mark() == Line.Mark.NONE;
  }

  private boolean isGreeting(Line line) {
    boolean closed = line.endsWith(text, ',') || line.length() <= 8;
    return layout.isSalutation(line) && closed && !line.endsSentence(text);
  }

  /** Whether something longer stands under the line. */
  private boolean leads(int at) {
    Line line = lines.get(at);
    if (line.mark() == Line.Mark.HEADING) {
      return true;
    }
    int next = at + 1;
    while (next < lines.size() && cut.is(next, BlockKind.NOISE)) {
      next++;
    }
    if (line.length() < 2 || next >= lines.size()) {
      return false;
    }
    return lines.get(next).length() > line.length() || lines.get(next).isListed();
  }

  /** "ats/cab": too short for a sentence and no headline. */
  private boolean isFragment(Line line) {
    return line.length() <= 3 && !line.endsSentence(text);
  }
}
