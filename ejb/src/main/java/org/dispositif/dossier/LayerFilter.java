package org.dispositif.dossier;

/**
 * The one rule of who sees what is in a layer: a layer that belongs to somebody is seen by them
 * alone, unless it was opened. Every query over annotations, links or judgements holds this
 * condition.
 */
public final class LayerFilter {

  /** The parameter that such a query must set: the caller's account. */
  public static final String VIEWER = "viewer";

  private LayerFilter() {}

  /**
   * A condition in JPQL.
   *
   * @param layer the path to the layer's id, {@code "a.layer"}
   */
  public static String visible(String layer) {
    return "exists (select seen.id from Layer seen where seen.id = "
        + layer
        + " and (seen.owner is null or seen.openedAt is not null or seen.owner = :"
        + VIEWER
        + "))";
  }
}
