package org.dispositif.alignment;

import java.util.List;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.align.PairKind;
import org.dispositif.text.align.VerbShift;

/**
 * Two documents clause by clause, as their current texts stand. Each clause (preambular, operative,
 * sub-paragraph, what goes on behind a list) is in exactly one pair, or dropped, or added.
 *
 * @param sameLanguage whether words can be compared; else the languages were aligned by structure
 * @param pairs in the order of the second text
 * @param dropped only in the first, in order
 * @param added only in the second, in order
 */
public record AlignedDocuments(
    DocumentView a,
    DocumentView b,
    boolean sameLanguage,
    List<AlignedPair> pairs,
    List<ClauseView> dropped,
    List<ClauseView> added) {

  /**
   * Clauses that correspond, as {@link org.dispositif.text.align.Pair}.
   *
   * @param verb of the second beside the first
   */
  public record AlignedPair(
      List<ClauseView> a,
      List<ClauseView> b,
      PairKind kind,
      boolean moved,
      boolean crossed,
      VerbShift verb) {}
}
