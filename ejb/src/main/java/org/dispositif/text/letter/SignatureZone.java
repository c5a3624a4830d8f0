package org.dispositif.text.letter;

import java.util.List;
import org.dispositif.text.segment.BlockKind;

/**
 * Finds closings, signatories and copies. A list of signatories begins behind a closing formula or
 * under a line that announces it; without either, it is the run of names with which a letter ends.
 */
final class SignatureZone {

  private final String text;
  private final List<Line> lines;
  private final LetterLayout layout;
  private final Cut cut;
  private boolean found;

  SignatureZone(String text, List<Line> lines, LetterLayout layout, Cut cut) {
    this.text = text;
    this.lines = lines;
    this.layout = layout;
    this.cut = cut;
  }

  void label() {
    boolean prose = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!cut.isOpen(i)) {
        continue;
      }
      if (layout.isCopy(line)) {
        labelCopies(i);
      } else if (prose && layout.isClosing(line) && endsLetter(i)) {
        cut.set(i, BlockKind.CLOSING, "letter.closing", 0.9);
        labelNames(i + 1);
      } else if (prose && layout.isInlineSigned(line) && layout.isNameList(line)) {
        labelNames(i);
      } else if (prose && layout.isSignedLead(line) && isNameAt(next(i))) {
        cut.set(i, BlockKind.HEADING, "letter.signatories", 0.85);
        labelNames(i + 1);
      } else {
        prose |= layout.isProse(line);
      }
    }
    if (!found && prose) {
      labelTrailingNames();
    }
  }

  /** A closing stands before a name, another closing, a copy line, or at the end. */
  private boolean endsLetter(int closing) {
    int next = next(closing);
    if (next >= lines.size() || layout.isValediction(lines.get(closing))) {
      return true;
    }
    Line line = lines.get(next);
    return layout.isName(line)
        || layout.isClosing(line)
        || layout.isCopy(line)
        || layout.isSignedLead(line)
        || layout.isInlineSigned(line)
        || layout.isConnector(line);
  }

  private int next(int line) {
    int next = line + 1;
    while (next < lines.size() && cut.is(next, BlockKind.NOISE)) {
      next++;
    }
    return next;
  }

  private boolean isNameAt(int line) {
    boolean there = line < lines.size();
    return there && (layout.isName(lines.get(line)) || layout.isNameList(lines.get(line)));
  }

  private void labelNames(int from) {
    Line.Mark mark = Line.Mark.NONE;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!cut.isOpen(i)) {
        continue;
      }
      if (layout.isClosing(line) && endsLetter(i)) {
        cut.set(i, BlockKind.CLOSING, "letter.closing", 0.9);
      } else if (layout.isSignedLead(line) && isNameAt(next(i))) {
        cut.set(i, BlockKind.HEADING, "letter.signatories", 0.8);
      } else if (layout.isConnector(line)) {
        cut.set(i, BlockKind.OTHER, "signatory.connector", 0.7);
      } else if (isSignatory(i, line, mark)) {
        cut.set(i, BlockKind.SIGNATORY, rule(line), line.mark() == Line.Mark.NONE ? 0.8 : 0.95);
        mark = line.mark();
        found = true;
      } else {
        return;
      }
    }
  }

  private boolean isSignatory(int at, Line line, Line.Mark mark) {
    if (line.mark() == Line.Mark.NUMBER && mark == Line.Mark.NUMBER) {
      return true;
    }
    if (layout.isInlineSigned(line) && !layout.isContact(line)) {
      return true;
    }
    boolean marksEnded = mark == Line.Mark.NUMBER && line.mark() != mark && !resumes(at);
    return !marksEnded && (layout.isName(line) || layout.isNameList(line));
  }

  /** Whether the numbered list goes on right behind this line. */
  private boolean resumes(int at) {
    int next = next(at);
    return next < lines.size() && lines.get(next).mark() == Line.Mark.NUMBER;
  }

  private static String rule(Line line) {
    return switch (line.mark()) {
      case NUMBER -> "signatory.numbered";
      case BULLET -> "signatory.bullet";
      case TABLE -> "signatory.row";
      default -> "signatory.line";
    };
  }

  private void labelCopies(int first) {
    cut.set(first, BlockKind.COPY, "letter.copy", 0.9);
    for (int i = first + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!cut.isOpen(i)) {
        continue;
      }
      if (endsCopies(line)) {
        return;
      }
      cut.set(i, BlockKind.COPY, "letter.copied", 0.8);
    }
  }

  private boolean endsCopies(Line line) {
    boolean prose = layout.isProse(line) && line.endsWith(text, '.') && !layout.isAddressed(line);
    return prose
        || line.mark() == Line.Mark.HEADING
        || layout.isSalutation(line) && line.endsWith(text, ',')
        || layout.isSubject(line)
        || layout.isDate(line)
        || layout.isSignedLead(line)
        || layout.isClosing(line);
  }

  private void labelTrailingNames() {
    int end = lines.size();
    while (end > 0 && isTail(end - 1)) {
      end--;
    }
    int start = end;
    while (start > 0 && isPlainName(start - 1, lines.get(end - 1).mark())) {
      start--;
    }
    int names = end - start;
    boolean listed = names > 0 && lines.get(end - 1).mark() != Line.Mark.NONE;
    if (start > 0 && (listed ? names >= 3 && !announces(start - 1) : names >= 1 && names <= 6)) {
      labelNames(start);
    }
  }

  private boolean isTail(int at) {
    return !cut.isOpen(at) || lines.get(at).mark() == Line.Mark.HEADING;
  }

  private boolean isPlainName(int at, Line.Mark mark) {
    Line line = lines.get(at);
    return cut.isOpen(at)
        && line.mark() == mark
        && layout.isName(line)
        && (!line.endsSentence(text)
            || line.mark() != Line.Mark.NONE && line.text(text).contains(","))
        && !layout.isUnmarkedItem(line)
        && line.length() <= (mark == Line.Mark.NONE ? 9 : 22)
        && !layout.isSalutation(line);
  }

  /** A line that ends with a colon announces asks or facts rather than names. */
  private boolean announces(int at) {
    Line line = lines.get(at);
    return line.endsWith(text, ':') && !layout.isSignedLead(line);
  }
}
