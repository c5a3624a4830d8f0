package org.dispositif.clause;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.platform.Origin;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Lexicon;
import org.dispositif.text.segment.Part;
import org.dispositif.text.source.Span;

/**
 * A clause at its place in a text version.
 *
 * @param index its place in the order of the text, from 0
 * @param parentIndex that of the block that it hangs under, -1 for none
 * @param span in the reading text, UTF-16
 * @param reviewedBy who corrected it or marked it as looked at, or null
 */
public record ClauseView(
    UUID id,
    int version,
    UUID document,
    UUID textVersion,
    int index,
    int parentIndex,
    UUID parent,
    BlockKind kind,
    Part part,
    int resolution,
    String number,
    String label,
    Span span,
    String text,
    double confidence,
    String rule,
    Origin origin,
    ClauseDetails details,
    List<Citation> citations,
    UUID reviewedBy,
    Instant reviewedAt) {

  /** Below this the machine is not sure of what it cut. */
  public static final double SURE = 0.6;

  /** The same clause with what stands in it by a lexicon. */
  ClauseView by(Lexicon lexicon) {
    return new ClauseView(
        id,
        version,
        document,
        textVersion,
        index,
        parentIndex,
        parent,
        kind,
        part,
        resolution,
        number,
        label,
        span,
        text,
        confidence,
        rule,
        origin,
        details.by(lexicon, kind, text, span.start()),
        citations,
        reviewedBy,
        reviewedAt);
  }

  /** Whether the machine is unsure of it and no person has looked at it yet. */
  public boolean unsure() {
    return confidence < SURE && reviewedBy == null;
  }
}
