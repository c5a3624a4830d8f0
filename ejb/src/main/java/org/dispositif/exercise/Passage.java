package org.dispositif.exercise;

import java.util.List;
import java.util.UUID;

/**
 * Words shown in a question, as they stood when it was made: later corrections of the text change
 * no exercise.
 *
 * @param row passages of one row are shown beside each other
 * @param head what is to be put in order, where that is not the whole passage: the verb; or null
 * @param label of the clause, as in the data, or the number of the demand; null for none
 * @param document how people refer to the document
 * @param language of the words
 * @param pieces the words at odd places, what stands between them at even ones; together they are
 *     the text. Marks count words, so that no unit of offsets is needed
 * @param source id of the clause or demand
 */
public record Passage(
    Role role,
    int row,
    String head,
    String label,
    String document,
    String language,
    List<String> pieces,
    UUID source) {

  /** What it is for. */
  public enum Role {
    /** To be answered. */
    ITEM,
    /** Only to be read: the demand that clauses are held against. */
    GIVEN,
    /** To be marked: of the older text. */
    OLDER,
    /** To be marked: of the newer text. */
    NEWER
  }

  public String text() {
    return String.join("", pieces);
  }

  /** How many words it has. */
  public int words() {
    return pieces.size() / 2;
  }

  public boolean asked() {
    return role != Role.GIVEN;
  }
}
