package org.dispositif.text.segment;

/**
 * Writes down who adopted a resolution, and how: one line, its rest, its note, the States of a
 * vote.
 */
final class AdoptionScribe {

  private static final int LONGEST_REST = 160;
  private static final int LONGEST_MARK = 3;

  private final Scribe scribe;

  AdoptionScribe(Scribe scribe) {
    this.scribe = scribe;
  }

  void write(Evidence line, double confidence) {
    scribe.current().adopting().adoptions.add(line.text());
    scribe.add(line, BlockKind.ADOPTION, confidence, "adoption");
  }

  /**
   * The rest of an adoption line that the print broke: "... with 1 abstention" | "(Jordan)."
   *
   * @return false where nothing of the kind stands above
   */
  boolean goesOn(Evidence line) {
    Draft last = scribe.above().line();
    if (last == null || last.kind != BlockKind.ADOPTION || line.text().length() > LONGEST_REST) {
      return false;
    }
    String above = last.line.text();
    boolean rest = line.startsLow() || line.text().startsWith("(");
    boolean open = above.lastIndexOf('(') > above.lastIndexOf(')');
    if (!open && (!rest || last.line.ends(".;:]"))) {
      return false;
    }
    last.line = last.line.and(line.line);
    scribe.current().adoptions.add(line.text());
    return true;
  }

  /** The note whose mark the adoption line above bears: "... to none. 17" | "17 One member ...". */
  boolean note(Evidence line) {
    Draft last = scribe.above().last();
    int space = line.text().indexOf(' ');
    if (last == null || last.kind != BlockKind.ADOPTION || space < 1 || space > LONGEST_MARK) {
      return false;
    }
    if (!last.line.text().endsWith(" " + line.text().substring(0, space))) {
      return false;
    }
    scribe.add(line, BlockKind.FOOTNOTE, 0.8, "footnote");
    return true;
  }

  /** The States of a vote; a list that is cut off goes on. */
  void states(Evidence line) {
    Draft last = scribe.above().line();
    if (last != null && isCutOff(last)) {
      last.line = last.line.and(line.line);
      scribe.current().adopting().adoptions.add(line.text());
    } else {
      write(line, 0.8);
    }
  }

  private static boolean isCutOff(Draft last) {
    return last.kind == BlockKind.ADOPTION
        && last.line.text().indexOf(',') > 0
        && !last.line.ends(".;:]");
  }
}
