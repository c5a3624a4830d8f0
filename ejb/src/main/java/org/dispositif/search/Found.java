package org.dispositif.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a search found.
 *
 * @param hits a stretch of them, best first
 * @param total how many there are in all
 * @param facets of all hits, by how often; those of a facet that is narrowed as if it were not
 * @param behind how many documents the index has still to read; 0: it is complete
 */
public record Found(List<Hit> hits, long total, Map<Facet, List<Count>> facets, int behind) {

  /** A value of a facet, and how many hits have it. */
  public record Count(String value, long count) {}

  /**
   * A hit.
   *
   * @param type {@code clause}, {@code demand} or {@code document}
   * @param id of that
   * @param kind see {@link Facet#KIND}
   * @param documentKind see {@link Facet#DOCUMENT_KIND}
   * @param title of the document
   * @param label of the clause, number of the demand, or null
   * @param verb lemma of what it opens with, or null
   * @param opening the same as it stands in the words, or null
   */
  public record Hit(
      String type,
      UUID id,
      UUID document,
      UUID dossier,
      String language,
      String kind,
      String documentKind,
      String organ,
      String year,
      String verb,
      String opening,
      String symbol,
      String label,
      String title,
      Snippet snippet) {

    /** How people refer to the document. */
    public String name() {
      return symbol == null ? title : symbol;
    }
  }
}
