package org.dispositif.web.curation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.curation.Subject;

/**
 * A place as the API answers it.
 *
 * @param etag of what is decided there; null while nothing is
 * @param subject ANNOTATIONS or LINKS
 * @param tone AGREE, DIFFER or MISSING
 * @param start code points of the document's reading text, as is {@code end}; 0 and 0 for a link of
 *     the whole document
 * @param label as the API writes it
 * @param name the label as people write it in the text's language: "par. 4 a)"; of a link both ends
 * @param missing names of those who made nothing there
 * @param decided null until a curator decides
 */
public record PlaceAnswer(
    String etag,
    Subject subject,
    String tone,
    int start,
    int end,
    String label,
    String name,
    String words,
    List<Version> versions,
    List<String> missing,
    Decided decided) {

  /** A tag; {@code id} null for words that are not of the tag set. */
  public record TagItem(UUID id, String name, int colour) {

    static TagItem of(AnnotationView.TagUse use) {
      return new TagItem(use.id(), use.name(), use.colour());
    }
  }

  /** A link's relation. */
  public record RelationItem(String code, String name) {}

  /**
   * What one person made.
   *
   * @param id of the annotation or link
   * @param words those marked, or those at the link's other end
   * @param relation null for an annotation
   */
  public record Version(
      UUID id,
      UUID person,
      String name,
      int start,
      int end,
      String words,
      List<TagItem> tags,
      String comment,
      RelationItem relation) {}

  /**
   * What was decided.
   *
   * @param kind TAKEN, WRITTEN or DROPPED
   * @param curated what stands for the dossier, or null
   */
  public record Decided(
      UUID id, String kind, Version curated, String reason, UUID who, String name, Instant at) {}
}
