package org.dispositif.curation;

import java.util.List;
import java.util.UUID;
import org.dispositif.text.agree.Continuum.Stretch;

/**
 * What several people said of the same things.
 *
 * @param people in the order of the ratings
 * @param categories what can be said: names of tags, codes of relations, judgements in their order
 * @param items what was said of, each with a rating of each person
 * @param clauses for annotations: what was marked, clause by clause; else empty
 */
record Study(
    Subject subject,
    List<Rater> people,
    List<String> categories,
    List<Item> items,
    List<Clause> clauses) {

  /** For annotations and links: somebody who was there said nothing. It is the first category. */
  static final String NOTHING = "";

  /** Somebody whose readings are compared. */
  record Rater(UUID id, String name) {}

  /**
   * A thing of which something was said.
   *
   * @param ratings numbers of categories, one for each person; MISSING for none
   */
  record Item(UUID document, String documentName, AgreementReport.Spot spot, int[] ratings) {}

  /**
   * A clause with what was marked in it.
   *
   * @param marked for each person the stretches, their categories numbered as the study's; null for
   *     somebody who did not work on the document
   */
  record Clause(UUID document, String documentName, int length, List<List<Stretch>> marked) {}
}
