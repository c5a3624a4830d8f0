package org.dispositif.presentation;

import java.util.List;
import java.util.UUID;
import org.dispositif.text.source.Span;

/**
 * What a scene is made from. Which members are used depends on its kind: CLAUSE one clause, maybe
 * words; COMPARISON two clauses (with those that stand in one row with them side by side), or a
 * demand and a clause; ANNOTATION the annotation; COVERAGE the demand, and the resolution unless
 * the demand is to be shown alone; QUOTATION the quoting document and the quoted words, maybe the
 * text that they are taken from; LINEAGE one clause; VERBS some clauses, or one resolution or two;
 * HEADING and FIGURE nothing.
 *
 * @param words in the reading text of the clause's or document's text, UTF-16; null for all
 * @param source the document that a quotation is taken from, null for the best there is; the second
 *     resolution of VERBS
 */
public record Sources(
    List<UUID> clauses, UUID demand, UUID document, UUID annotation, Span words, UUID source) {

  private static final int MOST_VERBS = 300;

  /** Of what is made from nothing but itself. */
  public static final Sources NONE = new Sources(List.of(), null, null, null, null, null);

  public Sources {
    clauses = clauses == null ? List.of() : List.copyOf(clauses);
  }

  /** Whether a scene of this kind uses each of them: what it does not use is not kept with it. */
  boolean allUsedBy(SceneKind kind) {
    return switch (kind) {
      case HEADING, FIGURE -> equals(NONE);
      case CLAUSE -> equals(new Sources(clauses, null, null, null, words, null)) && few(1);
      case LINEAGE -> equals(new Sources(clauses, null, null, null, null, null)) && few(1);
      case COMPARISON -> equals(new Sources(clauses, demand, null, null, null, null)) && few(2);
      case ANNOTATION -> equals(annotation(annotation));
      case COVERAGE -> equals(cell(demand, document));
      case VERBS ->
          clauses.isEmpty()
              ? document != null && equals(quotation(document, null, source))
              : equals(new Sources(clauses, null, null, null, null, null)) && few(MOST_VERBS);
      case QUOTATION -> equals(quotation(document, words, source));
    };
  }

  private boolean few(int most) {
    return clauses.size() <= most;
  }

  public static Sources clause(UUID clause, Span words) {
    return new Sources(List.of(clause), null, null, null, words, null);
  }

  public static Sources clauses(UUID a, UUID b) {
    return new Sources(List.of(a, b), null, null, null, null, null);
  }

  public static Sources answer(UUID demand, UUID clause) {
    return new Sources(List.of(clause), demand, null, null, null, null);
  }

  public static Sources cell(UUID demand, UUID resolution) {
    return new Sources(List.of(), demand, resolution, null, null, null);
  }

  public static Sources annotation(UUID annotation) {
    return new Sources(List.of(), null, null, annotation, null, null);
  }

  public static Sources quotation(UUID document, Span words, UUID source) {
    return new Sources(List.of(), null, document, null, words, source);
  }
}
