package org.dispositif.text.letter;

import java.util.List;
import org.dispositif.text.segment.BlockKind;

/** What stands above the first paragraph: reference, date, title, addressees, salutation. */
final class HeadZone {

  private static final int LONGEST = 60;
  private static final int ADDRESSEES = 8;

  private final String text;
  private final List<Line> lines;
  private final LetterLayout layout;
  private final Cut cut;
  private int addresseesLeft;

  /** Line of the greeting that stands nearest to the first paragraph, or -1. */
  private int greeting;

  private boolean greeted;

  HeadZone(String text, List<Line> lines, LetterLayout layout, Cut cut) {
    this.text = text;
    this.lines = lines;
    this.layout = layout;
    this.cut = cut;
  }

  void label() {
    label(0);
    for (int i = 0; i < lines.size(); i++) {
      if (cut.isOpen(i) && layout.isAttention(lines.get(i)) && opensLetter(i)) {
        label(i);
      }
    }
  }

  /** A letter printed inside another text: its address is followed by a subject or a greeting. */
  private boolean opensLetter(int at) {
    for (int i = at + 1; i < Math.min(lines.size(), at + 20); i++) {
      if (cut.isOpen(i) && (layout.isSubject(lines.get(i)) || isGreeting(lines.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private void label(int from) {
    greeted = false;
    greeting = lastGreeting(from);
    for (int i = from; i < Math.min(lines.size(), from + LONGEST); i++) {
      Line line = lines.get(i);
      if (!cut.isOpen(i)) {
        continue;
      }
      if (isBody(line)) {
        splitSalutation(i, line);
        return;
      }
      labelLine(i, line);
    }
  }

  private boolean isBody(Line line) {
    boolean head =
        layout.isSubject(line)
            || layout.isInlineAddress(line)
            || layout.isAddressing(line)
            || layout.isTitle(line);
    boolean greeted = this.greeted && !layout.isSalutation(line) && !layout.isDate(line) && !head;
    boolean date = layout.isDate(line);
    return greeted
        || !head && !date && (layout.isSentence(line) || layout.endOfRunInSalutation(line) > 0);
  }

  private void splitSalutation(int at, Line line) {
    int end = layout.endOfRunInSalutation(line);
    if (end > 0) {
      cut.set(at, new Cut.Decision(BlockKind.PARAGRAPH, "body.paragraph", 0.85, end));
    }
  }

  private void labelLine(int at, Line line) {
    if (layout.isReference(line)) {
      cut.set(at, BlockKind.OTHER, "letter.reference", 0.9);
    } else if (layout.isSubject(line)) {
      cut.set(at, BlockKind.HEADING, "letter.subject", 0.95);
    } else if (isInlineAddress(line)) {
      cut.set(at, BlockKind.OTHER, "letter.addressee", 0.8);
      addresseesLeft = ADDRESSEES;
    } else if (layout.isAttention(line)) {
      cut.set(at, BlockKind.OTHER, "letter.attention", 0.85);
      addresseesLeft = ADDRESSEES;
    } else if (layout.isDedication(line)) {
      cut.set(at, BlockKind.OTHER, "letter.addressee", 0.8);
      addresseesLeft = 2;
    } else if (layout.isDate(line)) {
      cut.set(at, BlockKind.OTHER, "letter.date", 0.9);
      addresseesLeft = 0;
    } else if (addresseesLeft > 0
        && !layout.greets(line)
        && !layout.isTitle(line)
        && !(isGreeting(line) && isLastGreeting(at))
        && line.mark() != Line.Mark.HEADING) {
      addresseesLeft--;
      cut.set(at, BlockKind.OTHER, "letter.addressee", 0.8);
    } else if (layout.isSalutation(line)) {
      labelSalutation(at, line);
    } else if (layout.isPersonLine(line)) {
      cut.set(at, BlockKind.OTHER, "letter.addressee", 0.7);
      addresseesLeft = ADDRESSEES;
    } else {
      labelTitle(at, line);
    }
  }

  /** A line that names the addressee and is no greeting. */
  private boolean isInlineAddress(Line line) {
    return layout.isInlineAddress(line) && !layout.greets(line);
  }

  private int lastGreeting(int from) {
    int last = -1;
    for (int i = from; i < Math.min(lines.size(), from + LONGEST); i++) {
      if (cut.isOpen(i) && layout.isSalutation(lines.get(i)) && !isAddress(lines.get(i))) {
        last = i;
      } else if (cut.isOpen(i) && isBody(lines.get(i))) {
        break;
      }
    }
    return last;
  }

  /** "Hon'ble Minister," in an address is no greeting yet: another one, or a subject, follows. */
  private boolean isLastGreeting(int at) {
    for (int i = at + 1; i < Math.min(lines.size(), at + ADDRESSEES + 8); i++) {
      if (cut.isOpen(i) && (isGreeting(lines.get(i)) || layout.isSubject(lines.get(i)))) {
        return false;
      }
      if (layout.isProse(lines.get(i))) {
        return true;
      }
    }
    return true;
  }

  private boolean isGreeting(Line line) {
    return layout.isSalutation(line) && line.endsWith(text, ',');
  }

  /** "Monsieur A. Bern, ministre" without a comma at its end names the addressee. */
  private boolean isAddress(Line line) {
    String content = line.text(text);
    return content.indexOf(',') > 0 && !line.endsWith(text, ',') && !line.endsWith(text, ':');
  }

  private void labelSalutation(int at, Line line) {
    if (!layout.greets(line) && (isAddress(line) || at < greeting)) {
      cut.set(at, BlockKind.OTHER, "letter.addressee", 0.7);
      addresseesLeft = ADDRESSEES;
    } else {
      cut.set(at, BlockKind.SALUTATION, "letter.salutation", 0.9);
      greeted = true;
    }
  }

  private void labelTitle(int at, Line line) {
    if (layout.isAddressing(line)) {
      cut.set(at, BlockKind.HEADING, "letter.addressees", 0.9);
    } else if (layout.isTitle(line)) {
      cut.set(at, BlockKind.HEADING, "letter.title", 0.9);
    } else if (line.mark() == Line.Mark.HEADING
        || (line.length() >= 3 && !line.endsSentence(text) && !line.isListed())) {
      cut.set(at, BlockKind.HEADING, "head.headline", 0.7);
    } else if (!line.isListed()) {
      cut.set(at, BlockKind.OTHER, "head.other", 0.5);
    }
  }
}
