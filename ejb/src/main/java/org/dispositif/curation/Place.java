package org.dispositif.curation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.link.LinkView;
import org.dispositif.link.Relation;
import org.dispositif.text.source.Span;

/**
 * Where several people marked about the same words or linked the same ends, or one did and another
 * did not.
 *
 * @param span from the first to the last of their words
 * @param label of the clause where it begins
 * @param words the words of the longest version
 * @param missing names of those who marked nothing there
 * @param decided null until a curator decides
 * @param link one of those that link these ends; null where words are marked
 */
public record Place(
    UUID document,
    Tone tone,
    Span span,
    String label,
    String words,
    List<Version> versions,
    List<String> missing,
    Decided decided,
    LinkView link) {

  /** How the versions stand to each other. */
  public enum Tone {
    /** All marked the same words and tagged them the same, or linked the same ends the same way. */
    AGREE,
    /** They marked other words or tagged them otherwise. */
    DIFFER,
    /** Somebody marked nothing, the others agree. */
    MISSING
  }

  /**
   * One person's annotation or link.
   *
   * @param annotation its id, also where it is a link
   * @param words those marked, or those at the link's other end
   * @param comment or the reason of a link; or null
   * @param relation of a link; null for an annotation
   */
  public record Version(
      UUID annotation,
      UUID person,
      String name,
      Span span,
      String label,
      String words,
      List<AnnotationView.TagUse> tags,
      String comment,
      Relation relation) {}

  /**
   * What a curator decided.
   *
   * @param kind TAKEN, WRITTEN or DROPPED
   * @param curated the annotation that stands for the dossier; null when dropped
   * @param reason or null
   */
  public record Decided(
      UUID id, String kind, Version curated, String reason, UUID who, String whoName, Instant at) {}

  Place with(Decided decision) {
    return new Place(document, tone, span, label, words, versions, missing, decision, link);
  }
}
