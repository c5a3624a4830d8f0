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

  /** A person by name and login. */
  static Hit person(UUID id, String name, String login, int rank) {
    return new Hit(Kind.PERSON, id, name, null, null, null, null, login, rank);
  }

  static Hit organization(UUID id, String name, int rank) {
    return new Hit(Kind.ORGANIZATION, id, name, null, null, null, null, "", rank);
  }

  static Hit dossier(UUID id, String title, int rank) {
    return new Hit(Kind.DOSSIER, id, title, null, null, null, id, "", rank);
  }

  static Hit tag(UUID id, String name, UUID dossier, String dossierTitle, int rank) {
    return new Hit(Kind.TAG, id, name, null, null, null, dossier, dossierTitle, rank);
  }

  static Hit clause(UUID id, String label, Doc in, int rank) {
    return new Hit(
        Kind.CLAUSE,
        id,
        in.name(),
        label,
        in.id(),
        in.language(),
        in.dossier(),
        in.context(),
        rank);
  }

  static Hit document(Doc doc, int rank) {
    return new Hit(
        Kind.DOCUMENT,
        doc.id(),
        doc.name(),
        null,
        doc.id(),
        doc.language(),
        doc.dossier(),
        doc.symbol() == null ? doc.context() : doc.title(),
        rank);
  }

  static Hit demand(UUID id, String number, Doc letter, String words, int rank) {
    return new Hit(
        Kind.DEMAND,
        id,
        letter.name(),
        number,
        letter.id(),
        letter.language(),
        letter.dossier(),
        words,
        rank);
  }

  /**
   * A document as far as going there needs it.
   *
   * @param context the dossier's title
   */
  record Doc(UUID id, String symbol, String title, String language, UUID dossier, String context) {
    String name() {
      return symbol == null ? title : symbol;
    }
  }
}
