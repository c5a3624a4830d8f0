package org.dispositif.web.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.dispositif.web.api.Selectors;

/**
 * Clauses that may answer a demand or go with a clause, best first.
 *
 * @param nothing whether none is shown without being asked for: for most demands that is right
 * @param complete false while the index is behind: something that was stored may be missing
 */
public record SuggestionAnswer(List<Item> suggestions, boolean nothing, boolean complete) {

  /**
   * A clause for which something speaks.
   *
   * @param clause address
   * @param label {@code OP4(a)}
   * @param place as people write it in the language of the text: {@code par. 4 a)}
   * @param text its words
   * @param score from 0 to 1, comparable within one answer; of a twin the share of words that
   *     stayed
   * @param strong whether it is shown without being asked for
   * @param reasons in the caller's language
   * @param codes of the reasons, in their order
   * @param warning whether there is something to beware of
   * @param warnings what that is, in the caller's language: nothing but words agrees, it may be an
   *     opposite
   * @param declined whether the caller has refused it
   * @param document address of the clause's document
   * @param name how people call the document
   * @param language of the document, BCP 47
   * @param date of the document
   * @param order for a demand: before, after or unknown: when the document was made, seen from the
   *     letter
   * @param start code points of the document's reading text
   * @param selector words of the clause; not given for all of it
   * @param twin for a clause and its like in another text
   */
  public record Item(
      String clause,
      String page,
      String label,
      String place,
      String text,
      double score,
      boolean strong,
      List<String> reasons,
      List<String> codes,
      boolean warning,
      List<String> warnings,
      boolean declined,
      String document,
      String name,
      String language,
      LocalDate date,
      String order,
      int start,
      int end,
      List<Selectors.Selector> selector,
      Twin twin) {}

  /**
   * The pair of the alignment that holds the two.
   *
   * @param kind identical, near, reworded, split, merged
   * @param moved whether it stands in another order among its like
   * @param crossed from the preamble to the operative part or back
   * @param verb of the twin beside the clause asked about: stronger, same, weaker, unknown
   * @param a addresses of the clauses in the text of the clause asked about
   * @param b addresses of those in the other text
   */
  public record Twin(
      String kind, boolean moved, boolean crossed, String verb, List<String> a, List<String> b) {}
}
