package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph in the making. */
final class Piece {

  enum Role {
    TEXT,
    FURNITURE,
    FOOTNOTE
  }

  private static final int LONGEST_QUOTED = 300;

  private final Role role;
  private @Nullable String whole;
  private @Nullable StringBuilder text;
  private final List<SourceSpan> source = new ArrayList<>();
  private final SourceLine first;
  private int quoting;
  private boolean mended;
  private SourceLine last;
  private List<String> mixedLines = List.of();

  Piece(Role role, SourceLine line) {
    this.role = role;
    this.first = line;
    this.last = line;
    whole = line.text();
    quoting = line.text().lastIndexOf('\u00ab');
    mended = line.mended();
    source.add(new SourceSpan(line.page(), line.start(), line.end()));
  }

  Role role() {
    return role;
  }

  SourceLine first() {
    return first;
  }

  SourceLine last() {
    return last;
  }

  /** Whether letters that stood apart were joined to words. */
  boolean isMended() {
    return mended;
  }

  /** Two columns are mixed in it; from a line of the file to another. */
  void mixed(int from, int to) {
    mixedLines = List.of(String.valueOf(from), String.valueOf(to));
  }

  /** First and last line of the file where columns are mixed; empty where they are not. */
  List<String> mixedLines() {
    return mixedLines;
  }

  int length() {
    return text == null ? first.length() : text.length();
  }

  String text() {
    String made = whole == null ? String.valueOf(text) : whole;
    whole = made;
    return made;
  }

  List<SourceSpan> source() {
    return source;
  }

  /** Whether a title or a few words in quotation marks, begun near by, are not at their end. */
  boolean isQuoting() {
    return quoting > 0 && length() - quoting < LONGEST_QUOTED && !isQuotationClosed();
  }

  private boolean isQuotationClosed() {
    return (text == null
            ? first.text().indexOf("\u00bb", quoting)
            : text.indexOf("\u00bb", quoting))
        >= 0;
  }

  /**
   * Adds a line; a word that the line end split becomes whole again.
   *
   * @param cut whether more than a line end lies between: a page
   */
  void append(SourceLine line, Hyphens hyphens, boolean cut) {
    StringBuilder joined = text == null ? new StringBuilder(first.text()) : text;
    text = joined;
    whole = null;
    switch (hyphens.between(last.text(), line.text())) {
      case SPACE -> joined.append(' ');
      case DROP -> joined.setLength(joined.length() - 1);
      case KEEP -> {}
    }
    int at = line.text().lastIndexOf('\u00ab');
    mended |= line.mended();
    quoting = at < 0 ? quoting : joined.length() + at;
    joined.append(line.text());
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
