package org.dispositif.clause;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dispositif.platform.Origin;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Part;
import org.dispositif.text.source.Span;

/**
 * All that a correction can change of a clause, as the journal keeps it.
 *
 * @param start in the reading text, UTF-16
 */
public record ClauseState(
    UUID clause,
    UUID parent,
    BlockKind kind,
    Part part,
    int resolution,
    String number,
    String label,
    int start,
    int end,
    double confidence,
    String rule,
    Origin origin,
    UUID reviewedBy,
    Instant reviewedAt,
    ClauseDetails details,
    List<Citation> citations) {

  static ClauseState of(ClauseView c) {
    return new ClauseState(
        c.id(),
        c.parent(),
        c.kind(),
        c.part(),
        c.resolution(),
        c.number(),
        c.label(),
        c.span().start(),
        c.span().end(),
        c.confidence(),
        c.rule(),
        c.origin(),
        c.reviewedBy(),
        c.reviewedAt(),
        c.details(),
        c.citations());
  }

  /** The same clause where only its label, which follows from the others, or nothing differs. */
  boolean standsAs(ClauseState other) {
    return kind == other.kind
        && part == other.part
        && resolution == other.resolution
        && start == other.start
        && end == other.end
        && Objects.equals(number, other.number)
        && Objects.equals(parent, other.parent)
        && (!details.said() && !other.details.said() || details.saysAs(other.details));
  }

  /** The same clause with other verbs and addressees. */
  ClauseState with(ClauseDetails anatomy) {
    return new ClauseState(
        clause,
        parent,
        kind,
        part,
        resolution,
        number,
        label,
        start,
        end,
        confidence,
        rule,
        origin,
        reviewedBy,
        reviewedAt,
        anatomy,
        citations);
  }

  Block block(int index, int parentIndex) {
    return new Block(
        index,
        kind,
        part,
        resolution,
        number,
        label,
        parentIndex,
        new Span(start, end),
        confidence,
        rule,
        details.source(),
        details.verbs(),
        details.addressees(),
        citations,
        details.footnotes());
  }

  ClauseState labelled(String label) {
    return new ClauseState(
        clause,
        parent,
        kind,
        part,
        resolution,
        number,
        label,
        start,
        end,
        confidence,
        rule,
        origin,
        reviewedBy,
        reviewedAt,
        details,
        citations);
  }
}
