package org.dispositif.alignment;

import java.util.List;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.align.PairKind;
import org.dispositif.text.align.VerbShift;
import org.dispositif.text.align.WordDiff;

/**
 * A clause back through the family of its resolution to its first appearance.
 *
 * @param family how many resolutions of the family are older
 * @param steps the latest first; empty where no older one has the clause
 */
public record ClauseLineage(
    DocumentView document, ClauseView clause, int family, List<Step> steps) {

  /**
   * An older resolution that has the clause. What is told of a change is from its words to those of
   * the step before, or of the clause itself.
   *
   * @param clauses one; several where they became one
   * @param main that of them whose own past is followed
   * @param diff of the main one; null where the languages differ
   * @param passed how many resolutions between have it not
   */
  public record Step(
      DocumentView document,
      List<ClauseView> clauses,
      ClauseView main,
      PairKind kind,
      boolean moved,
      boolean crossed,
      VerbShift verb,
      WordDiff diff,
      int passed) {}
}
