package org.dispositif.annotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.clause.AnchorView;
import org.dispositif.dossier.LayerKind;
import org.dispositif.dossier.Layers;

/**
 * An annotation as pages show it.
 *
 * @param layer whose view it belongs to, and how that stands
 * @param mine made by the caller
 * @param comment the text of its bodies that are no tags, as given; null when there is none
 * @param format the comment's media type, null for plain text
 * @param motivations short names, {@code commenting}
 * @param deletedAt null unless it is in the trash
 */
public record AnnotationView(
    UUID id,
    int version,
    UUID dossier,
    UUID layer,
    Layers.Standing standing,
    UUID creator,
    String creatorName,
    boolean mine,
    Instant createdAt,
    Instant modifiedAt,
    String comment,
    String format,
    List<TagUse> tags,
    List<TargetView> targets,
    List<String> motivations,
    Instant deletedAt) {

  /**
   * A tag that it carries.
   *
   * @param id null when the word is not of the dossier's tag set
   * @param deleted in the trash
   */
  public record TagUse(UUID id, String name, int colour, boolean deleted) {}

  /**
   * What it is about.
   *
   * @param ordinal which of the annotation's targets; the same for several stretches of one
   * @param iri the address elsewhere; null for what is here
   * @param anchor null for a whole document, a reply, or something elsewhere
   */
  public record TargetView(
      int ordinal, String iri, UUID document, AnchorView anchor, UUID replyTo) {}

  /** Whether it is the caller's note to themself. */
  public boolean privately() {
    return standing.kind() == LayerKind.PRIVATE;
  }

  /** Whether it answers an assignment that no curator has opened yet. */
  public boolean blind() {
    return standing.kind() == LayerKind.BLIND && standing.hidden();
  }

  /** Whether the curators settled it. */
  public boolean curated() {
    return standing.kind() == LayerKind.CURATED;
  }

  /** The comment as HTML that is safe to show. */
  public String commentHtml() {
    return comment == null ? "" : SafeHtml.of(comment, format);
  }

  /** The annotation that this one answers; null when it answers none. */
  public UUID replyTo() {
    return targets.stream()
        .map(TargetView::replyTo)
        .filter(r -> r != null)
        .findFirst()
        .orElse(null);
  }

  /** What it says, in a line: its comment, else its tags, else the words that it marks. */
  public String line() {
    boolean marked = comment != null && format != null && format.contains("html");
    String said = marked ? comment.replaceAll("<[^<>]*>", " ") : comment == null ? "" : comment;
    String named = tags.stream().map(TagUse::name).collect(Collectors.joining(", "));
    String words = anchors().stream().map(AnchorView::exact).collect(Collectors.joining(" … "));
    return Stream.of(said, named, words).filter(s -> !s.isBlank()).findFirst().orElse("").strip();
  }

  /** The words that it marks. */
  public List<AnchorView> anchors() {
    return targets.stream().map(TargetView::anchor).filter(a -> a != null).toList();
  }
}
