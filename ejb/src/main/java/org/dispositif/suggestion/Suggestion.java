package org.dispositif.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.link.LinkService;
import org.dispositif.text.answer.Reason;
import org.dispositif.text.source.Span;

/**
 * A clause for which something speaks. A machine's candidate: nobody has judged by it.
 *
 * @param document the clause's own
 * @param span words of the clause, UTF-16 in the current text; null for all of it
 * @param score from 0 to 1, comparable within one list
 * @param strong whether it is shown as a likely answer
 * @param facts what people did: links, evidence; the strongest first
 * @param reasons what the texts say
 * @param order whether its document is older or younger than the letter
 * @param declined whether the caller has refused it
 */
public record Suggestion(
    DocumentView document,
    ClauseView clause,
    Span span,
    double score,
    boolean strong,
    List<Fact> facts,
    List<Reason> reasons,
    Order order,
    boolean declined)
    implements Suggested {

  /** What people did that speaks for a clause. */
  public enum FactKind {
    /** A person has linked it with the demand. */
    LINK,
    /** One's own evidence for a demand that this one holds, or stands under. */
    PART
  }

  /**
   * A fact.
   *
   * @param words of PART the number of the other demand
   * @param link for LINK, else null
   */
  public record Fact(FactKind kind, String words, LinkService.Seen link) {}

  /** When the clause's document was made, seen from the letter. */
  public enum Order {
    BEFORE,
    AFTER,
    UNKNOWN;

    static Order of(LocalDate letter, LocalDate other) {
      if (letter == null || other == null) {
        return UNKNOWN;
      }
      return other.isBefore(letter) ? BEFORE : AFTER;
    }
  }

  /** That only words agree, where no person has said more; that it is an opposite. */
  @Override
  public List<Reason> warnings() {
    return reasons.stream()
        .filter(
            r ->
                r.code() == Reason.Code.CONTRARY
                    || r.code() == Reason.Code.ONLY_WORDS && facts.isEmpty())
        .toList();
  }

  Suggestion withDeclined(boolean by) {
    return new Suggestion(document, clause, span, score, strong && !by, facts, reasons, order, by);
  }
}
