package org.dispositif.web.document;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A text as it was read, in the shape of the HTTP contract. Offsets are Unicode code points of
 * {@code text}, half-open. A stored document has the members from {@code id} on filled in, a
 * preview has none of them.
 */
@JsonbNillable
public record SegmentationAnswer(
    String language,
    String kind,
    String symbol,
    String title,
    Adopted adopted,
    String text,
    List<Head> resolutions,
    List<BlockItem> blocks,
    List<Phrase> addressees,
    List<DemandItem> demands,
    List<SignatoryItem> signatories,
    List<QuotationItem> quotations,
    List<FindingItem> findings,
    UUID id,
    String url,
    String page,
    String etag,
    String dossier,
    UUID version,
    LocalDate date,
    String reference,
    Instant created) {

  /** The adoption lines as data. */
  @JsonbNillable
  public record Adopted(LocalDate date, String meeting, String method, String vote, Votes votes) {}

  /** The figures of a vote (null where not printed) and the States as printed. */
  @JsonbNillable
  public record Votes(
      Integer inFavour,
      Integer against,
      Integer abstaining,
      List<String> inFavourStates,
      List<String> againstStates,
      List<String> abstainingStates) {}

  /** One of the resolutions in the text. */
  @JsonbNillable
  public record Head(
      int index,
      String symbol,
      String part,
      String title,
      String organ,
      Adopted adopted,
      Integer enactingBlock,
      Tabled tabled) {}

  /** How a resolution came before its organ; lists are empty where the text does not say. */
  @JsonbNillable
  public record Tabled(
      List<AgendaItem> agendaItems,
      List<Sponsor> sponsors,
      String committee,
      List<String> reports,
      List<String> drafts) {}

  /** An item of the agenda: "74(b)". */
  @JsonbNillable
  public record AgendaItem(String number, String title) {}

  /** Who tabled it: the name as printed, and the State's code of ISO 3166-1 alpha-3. */
  @JsonbNillable
  public record Sponsor(String name, String state) {}

  /**
   * A block; {@code parent} is the index of another one, {@code reviewed} whether a person
   * corrected it or looked at it, {@code said} whether a person said what its verbs and addressees
   * are; {@code printed} and {@code margin} are its label as people print it in the language of the
   * text, in full and in the margin ("par. 4 a)", "a)").
   */
  @JsonbNillable
  public record BlockItem(
      int index,
      UUID id,
      String url,
      String page,
      String kind,
      String part,
      Integer resolution,
      String number,
      String label,
      String printed,
      String margin,
      Integer parent,
      String text,
      int start,
      int end,
      double confidence,
      String rule,
      List<Place> source,
      List<Verb> verbs,
      List<Phrase> addressees,
      Words object,
      List<Time> deadlines,
      Words reporting,
      Phrase recipient,
      List<Phrase> reporters,
      List<Cited> citations,
      List<Footnote> footnotes,
      boolean reviewed,
      boolean said,
      String etag) {}

  /** A place in the source: page from 1, offsets in its extracted characters. */
  public record Place(int page, int start, int end) {}

  /** A verb with its strength on a scale, and its own object where it asks something. */
  @JsonbNillable
  public record Verb(
      String text, String lemma, Strength strength, int start, int end, Words object) {}

  /** A rank on a named scale, from 1, the weakest. */
  public record Strength(String scale, int rank) {}

  /** Who must act; {@code name} is that of the entity, in the caller's language. */
  @JsonbNillable
  public record Phrase(String text, String entity, String name, Integer start, Integer end) {}

  /** Some words: what is asked, or how a report is asked for. */
  public record Words(String text, int start, int end) {}

  /**
   * By when: {@code kind} date ("2030-12-31", "2030"), session ("71"), period ("P6M"), every
   * ("P1Y") or prompt (no value).
   */
  @JsonbNillable
  public record Time(String kind, String value, String text, int start, int end) {}

  /**
   * A document cited: a number normalised ("A/RES/60/251"), or a treaty by its title ("treaty:CRC",
   * its paragraph the article).
   *
   * @param name of a treaty, in the caller's language; null for others
   */
  @JsonbNillable
  public record Cited(
      String symbol, String name, String paragraph, String section, int start, int end) {}

  /** A footnote mark that was lifted out at {@code at}. */
  @JsonbNillable
  public record Footnote(String mark, int at, String note) {}

  /** An ask. */
  @JsonbNillable
  public record DemandItem(
      UUID id,
      String url,
      String number,
      UUID parent,
      String level,
      String state,
      String text,
      int start,
      int end,
      List<Phrase> addressees,
      List<Verb> verbs,
      Words object,
      List<Time> deadlines,
      Words reporting,
      Phrase recipient,
      List<Phrase> reporters) {}

  /** Who signed. */
  @JsonbNillable
  public record SignatoryItem(
      String name, String person, String organization, int start, int end) {}

  /** Words in quotation marks. */
  @JsonbNillable
  public record QuotationItem(String text, int start, int end, String speaker) {}

  /** A remark of the parser, in the caller's language. */
  public record FindingItem(String code, String severity, String message, int start, int end) {}
}
