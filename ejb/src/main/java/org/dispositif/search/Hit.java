package org.dispositif.search;

import java.util.UUID;

/**
 * A place to go to.
 *
 * @param id of the thing
 * @param name what people call it; of a clause and a demand, their document's name
 * @param label of a clause {@code OP4(b)}, of a demand {@code D1.2}; else null
 * @param document that it is in, or itself; null for what is in none
 * @param language of the document, or null
 * @param context the dossier's title, the login, the words of a demand
 * @param rank the smaller the better
 */
public record Hit(
    Kind kind,
    UUID id,
    String name,
    String label,
    UUID document,
    String language,
    UUID dossier,
    String context,
    int rank) {

  /** What kind of thing it is. */
  public enum Kind {
    CLAUSE,
    DEMAND,
    DOCUMENT,
    DOSSIER,
    PERSON,
    TAG,
    ORGANIZATION
  }
}
