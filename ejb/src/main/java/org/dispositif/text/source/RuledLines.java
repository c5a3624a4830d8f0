package org.dispositif.text.source;

import org.jspecify.annotations.Nullable;

/**
 * Lines that a machine filled up to one width: a line that had room for the next word ends a
 * paragraph; one that had none goes on, unless it ends a sentence and what follows does not look
 * like the next one.
 */
final class RuledLines {

  private final Layout layout;

  RuledLines(Layout layout) {
    this.layout = layout;
  }

  /**
   * Whether the line surely goes on the words before it, whatever it looks like: they fill their
   * line up to the width and are no sentence yet.
   */
  boolean fills(Piece open, SourceLine line) {
    String before = open.last().text();
    return layout.ruled()
        && line.gap() == layout.lineGap()
        && !layout.hasRoom(open.last(), line)
        && (!Signs.endsSentence(before)
            || Signs.endsWithLeader(before)
            || Signs.endsWithInitial(before));
  }

  /** Behind a line without room, which begins with no small letter and no opening. */
  boolean goesOn(Piece open, SourceLine line, @Nullable SourceLine following) {
    String text = open.last().text();
    if (!Signs.endsSentence(text) || open.isQuoting()) {
      return true;
    }
    return Signs.endsWithFullStop(text)
        && !standsAlone(line, following)
        && !(Character.isDigit(line.text().charAt(0)) && !endsWithAbbreviation(text));
  }

  /** "par.", "art.", "no." */
  private static boolean endsWithAbbreviation(String text) {
    String last = Signs.lastWord(text);
    return last.length() < 6 && Character.isLetter(last.charAt(0));
  }

  /** A heading or a date: a short line without an end, in which the next word had room. */
  private boolean standsAlone(SourceLine line, @Nullable SourceLine following) {
    String text = line.text();
    boolean ended = following == null || layout.hasRoom(line, following);
    boolean low = following != null && Signs.startsLow(following.text());
    return ended && !low && (text.endsWith(":") || !Signs.endsClause(text));
  }
}
