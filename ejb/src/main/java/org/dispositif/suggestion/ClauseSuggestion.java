package org.dispositif.suggestion;

import java.util.List;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.answer.Reason;

/**
 * A clause that goes with another: its twin in another text, or a paragraph of its own.
 *
 * @param document the clause's own
 * @param score from 0 to 1, comparable within one list
 * @param strong whether it is shown without being asked for
 * @param reasons of a related paragraph, what the texts say
 * @param twin the pair that holds both, from the clause asked about to this one; null for a related
 *     paragraph
 * @param sameLanguage whether the words of the two can be compared
 * @param declined whether the caller has refused it
 */
public record ClauseSuggestion(
    DocumentView document,
    ClauseView clause,
    double score,
    boolean strong,
    List<Reason> reasons,
    AlignedPair twin,
    boolean sameLanguage,
    boolean declined)
    implements Suggested {

  /** Related paragraphs and twins are shown for what they are. */
  @Override
  public List<Reason> warnings() {
    return List.of();
  }
}
