package org.dispositif.dossier;

/**
 * The one rule of what of the agreed layer stays in the trash: what a decision of the curators made
 * to stand, once a later decision settled the same place. Restored it would contradict what the
 * dossier says there now.
 */
public final class Replaced {

  private Replaced() {}

  /**
   * A condition in JPQL, by the names of entities that stand above this package.
   *
   * @param thing the path to the id of an annotation, {@code "a.id"}
   */
  public static String annotation(String thing) {
    return by(thing, "curated", "versions");
  }

  /** The same for a link. */
  public static String link(String thing) {
    return by(thing, "curatedLink", "links");
  }

  private static String by(String thing, String stood, String settled) {
    return "exists (select past.id from Decision past join past."
        + settled
        + " was, Decision later join later."
        + settled
        + " now where past."
        + stood
        + " = "
        + thing
        + " and past.undoneAt is not null and later.assignment = past.assignment and"
        + " later.undoneAt is null and now = was)";
  }
}
