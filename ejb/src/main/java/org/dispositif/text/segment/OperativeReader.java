package org.dispositif.text.segment;

/** Reads the lines from the first operative paragraph to the adoption or an annex. */
final class OperativeReader {

  private final Scribe scribe;
  private final CommonLines common;
  private final TopNumbers numbers;

  OperativeReader(Scribe scribe, CommonLines common, TopNumbers numbers) {
    this.scribe = scribe;
    this.common = common;
    this.numbers = numbers;
  }

  static double unnumberedConfidence(Evidence line) {
    OpeningMatch opening = line.opening();
    return opening != null && !opening.repaired() ? 0.85 : 0.55;
  }

  void read(Evidence line) {
    Marker top = numbers.of(line);
    boolean read =
        top != null && numbers.clause(line, top)
            || common.read(line)
            || common.section(line)
            || line.marker != null && scribe.item(line, line.marker)
            || scribe.unreadableItem(line);
    if (!read) {
      words(line);
    }
  }

  private void words(Evidence line) {
    if (line.startsLow()) {
      scribe.continuation(line, BlockKind.OPERATIVE);
      return;
    }
    scribe.findRepaired(line, line.opening());
    boolean open =
        scribe.above().base() != null && (scribe.items().isOpen() || !scribe.above().baseEnds("."));
    if (line.hasVerb()) {
      scribe.unnumbered(line, unnumberedConfidence(line), "verb");
    } else if (line.opening() != null && line.ends(",;")) {
      scribe.preambular(line, 0.7, "openingBehindOperative");
    } else if (open && line.ends(";.,:")) {
      scribe.continuation(line, BlockKind.OPERATIVE);
    } else {
      scribe.add(line, BlockKind.OTHER, line.isCell() ? 0.65 : 0.5, "inOperative");
    }
  }
}
