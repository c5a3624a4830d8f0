package org.dispositif.dossier;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.dispositif.platform.Refusal;

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

  /**
   * @throws Refusal conflict when a later decision replaced this annotation
   */
  public static void refuseAnnotation(EntityManager em, UUID id) {
    refuse(em, "Annotation x where x.id = :id and " + annotation("x.id"), id);
  }

  /** The same for a link. */
  public static void refuseLink(EntityManager em, UUID id) {
    refuse(em, "ClauseLink x where x.id = :id and " + link("x.id"), id);
  }

  private static void refuse(EntityManager em, String replaced, UUID id) {
    boolean there =
        !em.createQuery("select x.id from " + replaced, UUID.class)
            .setParameter("id", id)
            .getResultList()
            .isEmpty();
    if (there) {
      throw Refusal.conflict("decision.replaced");
    }
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
