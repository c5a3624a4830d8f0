package org.dispositif.web.document;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Strengths;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.segment.VerbPhrase.Strength;
import org.dispositif.text.source.CodePoints;
import org.dispositif.text.source.Span;

/**
 * What somebody says of a clause's verbs and addressees, in the shape of the HTTP contract: places
 * are code points of the document's text.
 */
public record SaidItem(List<Verb> verbs, List<Addressee> addressees) {

  private static final int LONGEST_CODE = 80;

  /**
   * Words that are a verb.
   *
   * @param lemma its dictionary form; left out, the words themselves
   * @param rank how strongly it binds, 1 to 8; left out, as the scale has the lemma
   */
  public record Verb(Integer start, Integer end, String lemma, Integer rank) {}

  /**
   * Words that name who must act.
   *
   * @param entity code of the normalised addressee; left out where it is unknown
   */
  public record Addressee(Integer start, Integer end, String entity) {}

  /** The same as the reading has it. */
  record Words(List<VerbPhrase> verbs, List<AddresseePhrase> addressees) {}

  /**
   * @throws Refusal bad request when a member is missing or makes no sense
   */
  static Words words(SaidItem said, String text) {
    if (said == null || isBroken(said.verbs)) {
      throw Refusal.badRequest("json.member", "verbs");
    }
    if (isBroken(said.addressees)) {
      throw Refusal.badRequest("json.member", "addressees");
    }
    CodePoints points = CodePoints.of(text);
    return new Words(
        said.verbs.stream()
            .map(v -> verb(v, points, text))
            .sorted(Comparator.comparing(VerbPhrase::span))
            .toList(),
        said.addressees.stream()
            .map(a -> addressee(a, points, text))
            .sorted(Comparator.comparing(AddresseePhrase::span))
            .toList());
  }

  private static boolean isBroken(List<?> items) {
    return items == null || items.stream().anyMatch(Objects::isNull);
  }

  private static VerbPhrase verb(Verb v, CodePoints points, String text) {
    Span span = span(v.start, v.end, points);
    String lemma = code(v.lemma, "lemma");
    String known = lemma == null ? span.of(text) : lemma;
    return new VerbPhrase(span.of(text), known, strength(known, v.rank), span);
  }

  private static Strength strength(String lemma, Integer rank) {
    if (rank == null) {
      return Strengths.of(lemma);
    }
    if (rank < Strengths.WEAKEST || rank > Strengths.STRONGEST) {
      throw Refusal.badRequest("json.member", "rank");
    }
    return new Strength(Strengths.PERSON, rank);
  }

  private static AddresseePhrase addressee(Addressee a, CodePoints points, String text) {
    Span span = span(a.start, a.end, points);
    return new AddresseePhrase(span.of(text), code(a.entity, "entity"), span);
  }

  private static String code(String value, String member) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.strip().length() > LONGEST_CODE) {
      throw Refusal.badRequest("json.member", member);
    }
    return value.strip();
  }

  private static Span span(Integer start, Integer end, CodePoints points) {
    if (start != null && end != null && start < end) {
      try {
        return new Span(points.toUtf16(start), points.toUtf16(end));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw Refusal.badRequest("json.member", "end");
      }
    }
    throw Refusal.badRequest("json.member", "start");
  }
}
