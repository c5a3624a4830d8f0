package org.dispositif.comparison;

import java.util.List;
import org.dispositif.clause.ClauseView;
import org.dispositif.link.LinkService;
import org.dispositif.text.source.Span;

/**
 * A clause of a resolution for which some fact speaks that it may answer a demand. Facts only:
 * nobody has judged by it, and nothing is stored.
 *
 * @param span words of the clause, UTF-16 in the current text; null for all of it
 * @param reasons at least one
 */
public record Candidate(ClauseView clause, Span span, List<Reason> reasons) {

  /** The kinds of reasons, the strongest first. */
  public enum Kind {
    /** A person has linked it with the demand. */
    LINK,
    /** One's own evidence for a demand that this one holds, or stands under. */
    PART,
    ADDRESSEE,
    VERB
  }

  /**
   * A fact.
   *
   * @param words what it is about: the number of the other demand, the addressee, the verb
   * @param link for LINK, else null
   */
  public record Reason(Kind kind, String words, LinkService.Seen link) {}
}
