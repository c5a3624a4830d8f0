package org.dispositif.web.curation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.curation.Place;
import org.dispositif.text.source.CodePoints;

/**
 * A place as the API answers it.
 *
 * @param tone AGREE, DIFFER or MISSING
 * @param start code points of the document's reading text, as is {@code end}
 * @param missing names of those who marked nothing there
 * @param decided null until a curator decides
 */
public record PlaceAnswer(
    String tone,
    int start,
    int end,
    String label,
    String words,
    List<Version> versions,
    List<String> missing,
    Decided decided) {

  /** A tag; {@code id} null for words that are not of the tag set. */
  public record TagItem(UUID id, String name, int colour) {

    private static TagItem of(AnnotationView.TagUse use) {
      return new TagItem(use.id(), use.name(), use.colour());
    }
  }

  /**
   * One person's annotation.
   *
   * @param id of the annotation
   */
  public record Version(
      UUID id,
      UUID person,
      String name,
      int start,
      int end,
      String words,
      List<TagItem> tags,
      String comment) {}

  /**
   * What was decided.
   *
   * @param kind TAKEN, WRITTEN or DROPPED
   * @param curated what stands for the dossier, or null
   */
  public record Decided(
      UUID id, String kind, Version curated, String reason, UUID who, String name, Instant at) {}

  static PlaceAnswer of(Place p, CodePoints points) {
    return new PlaceAnswer(
        p.tone().name(),
        points.fromUtf16(p.span().start()),
        points.fromUtf16(p.span().end()),
        p.label(),
        p.words(),
        p.versions().stream().map(v -> version(v, points)).toList(),
        p.missing(),
        p.decided() == null ? null : decided(p.decided(), points));
  }

  private static Decided decided(Place.Decided d, CodePoints points) {
    Version curated = d.curated() == null ? null : version(d.curated(), points);
    return new Decided(d.id(), d.kind(), curated, d.reason(), d.who(), d.whoName(), d.at());
  }

  private static Version version(Place.Version v, CodePoints points) {
    return new Version(
        v.annotation(),
        v.person(),
        v.name(),
        points.fromUtf16(v.span().start()),
        points.fromUtf16(v.span().end()),
        v.words(),
        v.tags().stream().map(TagItem::of).toList(),
        v.comment());
  }
}
