package org.dispositif.web.suggestion;

import java.util.List;

/**
 * Clauses that go with another, best first.
 *
 * @param nothing whether none is shown without being asked for
 */
public record ClauseSuggestionAnswer(List<Item> suggestions, boolean nothing) {

  /**
   * A twin or a related paragraph.
   *
   * @param clause address
   * @param label {@code OP4(a)}
   * @param place as people write it in the language of the text: {@code par. 4 a)}
   * @param score from 0 to 1, comparable within one answer: of a twin the share of words that
   *     stayed
   * @param strong whether it is shown without being asked for
   * @param reasons in the caller's language
   * @param codes of the reasons, in their order
   * @param declined whether the caller has refused it
   * @param document address of the clause's document
   * @param name how people call the document
   * @param language of the document, BCP 47
   * @param start code points of the document's reading text
   * @param twin not given for a related paragraph
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
      boolean declined,
      String document,
      String name,
      String language,
      int start,
      int end,
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
