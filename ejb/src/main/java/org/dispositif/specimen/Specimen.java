package org.dispositif.specimen;

import java.util.List;

/** What {@code specimen.json} holds; its places name clauses by label, words by their own text. */
public record Specimen(
    String language,
    String title,
    String description,
    List<Text> documents,
    List<TagItem> tags,
    List<Note> annotations,
    List<Link> links,
    List<Judged> judgements) {

  /** A document and its file. */
  public record Text(String key, String kind, String file) {}

  /** A tag and those below it. */
  public record TagItem(String code, String label, int colour, List<TagItem> children) {}

  /**
   * An annotation on words; {@code prefix} stands directly before them where they occur more than
   * once.
   */
  public record Note(
      String document,
      String label,
      String exact,
      String prefix,
      String comment,
      List<String> tags) {}

  /** A link between two places. */
  public record Link(Place source, String relation, Place target, String rationale) {}

  /** A clause by its label, words by their text, or a demand by its first words. */
  public record Place(String document, String label, String exact, String demand) {}

  /** A judgement of the demand that begins with these words. */
  public record Judged(
      String letter,
      String resolution,
      String demand,
      String value,
      List<String> evidence,
      String rationale) {}
}
