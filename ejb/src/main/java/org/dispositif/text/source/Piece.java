package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.List;

/** A paragraph in the making. */
final class Piece {

  enum Role {
    TEXT,
    FURNITURE,
    FOOTNOTE
  }

  private final Role role;
  private final StringBuilder text = new StringBuilder();
  private final List<SourceSpan> source = new ArrayList<>();
  private SourceLine last;

  Piece(Role role, SourceLine line) {
    this.role = role;
    this.last = line;
    text.append(line.text());
    source.add(new SourceSpan(line.page(), line.start(), line.end()));
  }

  Role role() {
    return role;
  }

  SourceLine last() {
    return last;
  }

  String text() {
    return text.toString();
  }

  List<SourceSpan> source() {
    return source;
  }

  /**
   * Adds a line; a word that the line end split becomes whole again.
   *
   * @param cut whether more than a line end lies between: a page
   */
  void append(SourceLine line, Hyphens hyphens, boolean cut) {
    switch (hyphens.between(last.text(), line.text())) {
      case SPACE -> text.append(' ');
      case DROP -> text.setLength(text.length() - 1);
      case KEEP -> {}
    }
    text.append(line.text());
    place(line, cut);
    last = line;
  }

  private void place(SourceLine line, boolean cut) {
    SourceSpan before = source.get(source.size() - 1);
    if (before.page() == line.page() && !cut) {
      source.set(source.size() - 1, new SourceSpan(before.page(), before.start(), line.end()));
    } else {
      source.add(new SourceSpan(line.page(), line.start(), line.end()));
    }
  }
}
