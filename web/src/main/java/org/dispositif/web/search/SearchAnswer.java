package org.dispositif.web.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The answer of a search.
 *
 * @param items best first
 * @param facets by their names; the values by how often
 * @param complete false while the index is behind: something that was stored may be missing
 */
public record SearchAnswer(
    List<Item> items, long total, Map<String, List<Value>> facets, boolean complete) {

  /**
   * A value of a facet.
   *
   * @param label for people, in the caller's language
   */
  public record Value(String value, String label, long count) {}

  /**
   * A hit.
   *
   * @param type clause, demand or document
   * @param kind of a clause as in the segmentation; else its type
   * @param name how its place is called: "A/HRC/RES/48/17, OP4(b)"
   * @param verb dictionary form of what it opens with, or null
   */
  public record Item(
      String type,
      UUID id,
      String url,
      String page,
      String label,
      String name,
      String symbol,
      String title,
      String language,
      String kind,
      String organ,
      Integer year,
      String verb,
      String document,
      String dossier,
      Highlight highlight) {}

  /**
   * Words of the hit.
   *
   * @param text plain
   * @param marks what was looked for, in code points of {@code text}
   * @param before whether words before it are left out
   * @param after whether words behind it are left out
   */
  public record Highlight(String text, List<Mark> marks, boolean before, boolean after) {}

  /** Half-open. */
  public record Mark(int start, int end) {}
}
