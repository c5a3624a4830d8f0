package org.dispositif.curation;

import java.util.List;
import java.util.UUID;
import org.dispositif.text.agree.Agreement;

/**
 * How far people agree.
 *
 * @param people whose readings are compared
 * @param whole over everything
 * @param byTag for annotations, else empty; likewise {@code byDocument} and {@code byPair}
 * @param confusions of one pair of people; null where there are no two
 */
public record AgreementReport(
    Subject subject,
    List<Who> people,
    Line whole,
    List<Line> byTag,
    List<Line> byDocument,
    List<Line> byPair,
    Confusions confusions) {

  /** The category of words that are marked without a tag; no tag is called so. */
  public static final String UNTAGGED = "\u2014";

  /** Somebody whose readings are compared. */
  public record Who(UUID id, String name) {}

  /**
   * One row of measures.
   *
   * @param id of the document, or null
   * @param first the pair, or null
   * @param measures each with its n, or the reason why there is none
   */
  public record Line(UUID id, String name, UUID first, UUID second, List<Agreement> measures) {}

  /**
   * What two people said of the same things.
   *
   * @param labels categories; the empty one means that somebody said nothing there
   * @param rows one for each category of the first person, a cell for each of the second's
   */
  public record Confusions(
      Who first, Who second, List<String> labels, List<List<List<Spot>>> rows) {}

  /**
   * Where something was said.
   *
   * @param document where it stands
   * @param other the resolution judged, or the other end of a link; else null
   * @param thing the annotation, demand or link
   * @param label of the clause or demand
   * @param words a few of them
   */
  public record Spot(UUID document, UUID other, UUID thing, String label, String words) {}
}
