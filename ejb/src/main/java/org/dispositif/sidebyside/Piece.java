package org.dispositif.sidebyside;

import java.util.List;
import java.util.UUID;
import org.dispositif.document.DocumentView;
import org.dispositif.text.parts.Asked;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;

/**
 * A clause or a demand as it is laid beside others: its words, those that lead to it and those that
 * hang under it, and what it asks.
 *
 * @param lead the clauses that a sub-paragraph hangs under, the outermost first
 * @param under sub-paragraphs, in the order of the text
 * @param asked who and how strongly are taken from what leads to it where it says nothing itself
 */
public record Piece(
    Kind kind,
    DocumentView document,
    Words words,
    List<Words> lead,
    List<Words> under,
    Asked asked) {

  /** What it is. */
  public enum Kind {
    CLAUSE,
    DEMAND
  }

  /**
   * Some words of a text.
   *
   * @param label of the clause, as in the data, or the number of the demand; null for none
   * @param kind of the block; null for a demand
   * @param half whether the preamble holds it: PREAMBULAR, or OPERATIVE; null for neither
   * @param depth of a sub-paragraph under its clause, 0 for the clause itself
   * @param span in the reading text, UTF-16
   */
  public record Words(
      UUID id,
      String label,
      BlockKind kind,
      BlockKind half,
      int depth,
      String text,
      Span span,
      List<VerbPhrase> verbs) {}

  public UUID id() {
    return words.id();
  }
}
