package org.dispositif.family;

import java.util.List;
import java.util.UUID;
import org.dispositif.document.DocumentView;
import org.dispositif.document.HeldView;
import org.dispositif.text.family.Tie;

/**
 * One resolution of a family.
 *
 * @param held where it stands: a page of an old volume holds several
 * @param copies all places where it stands, the best to be read first
 * @param document that holds it, best to be read by whoever asked: in the language of the text
 *     asked about, of its dossier
 * @param versions the other documents that hold it: languages, copies
 * @param why null for the one that was asked about
 */
public record FamilyMember(
    HeldView held,
    List<HeldView> copies,
    DocumentView document,
    List<DocumentView> versions,
    Why why) {

  /**
   * Why it belongs.
   *
   * @param symbol of the other one that it is tied to, or null
   * @param document the other one
   * @param place where one recalls the other; null where their titles tie them, or none is found
   */
  public record Why(Tie tie, String symbol, UUID document, Place place) {}

  /**
   * The words by which one recalls the other.
   *
   * @param document that they stand in
   */
  public record Place(UUID document, UUID clause, String label, String words) {}

  /** How people refer to it. */
  public String name() {
    return held.symbol() == null ? document.name() : held.symbol();
  }

  /** What it is about; empty where only its symbol names it. */
  public String title() {
    boolean untitled = held.title() == null;
    return untitled ? (held.symbol() == null ? document.title() : "") : held.title();
  }
}
