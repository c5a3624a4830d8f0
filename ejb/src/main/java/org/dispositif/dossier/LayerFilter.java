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

  /**
   * The same for a judgement, which is besides hidden from whoever is to judge its cell blind:
   * until their assignment is opened they see of its cells what they judged themself, and nothing
   * of others, be it made in the open, before, or agreed. By the names of entities that stand above
   * this package.
   *
   * @param judgement its alias
   */
  public static String visibleJudgement(String judgement) {
    return visible(judgement + ".layer")
        + " and ("
        + judgement
        + ".assessor = :"
        + VIEWER
        + " or not exists (select judge.id from AssignedPerson judge, Assignment given,"
        + " AssignedDocument text, AssignedDocument letter, Demand asked where judge.account = :"
        + VIEWER
        + " and judge.removedAt is null and given.id = judge.assignment and given.blind = true and"
        + " given.openedAt is null and given.deletedAt is null and cast(given.kind as string) ="
        + " 'JUDGE' and text.assignment = given.id and text.document = "
        + judgement
        + ".document and letter.assignment = given.id and letter.document = asked.document and"
        + " asked.id = "
        + judgement
        + ".demand))";
  }
}
