package org.dispositif.web.document;

import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.dispositif.text.segment.Deadline;
import org.dispositif.text.segment.Duties;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;

/**
 * Puts what a clause or demand asks into the contract's shape.
 *
 * @param points turns an offset of the reading text (UTF-16) into code points
 */
public record DutiesWriter(Duties duties, IntUnaryOperator points) {

  /** What is to be done, null where nothing is asked. */
  public SegmentationAnswer.Words object() {
    return words(duties.object());
  }

  /** What one verb asks, null where it asks nothing. */
  public SegmentationAnswer.Words object(VerbPhrase verb) {
    return duties.acts().stream()
        .filter(act -> act.verb().equals(verb))
        .findFirst()
        .map(act -> words(act.object()))
        .orElse(null);
  }

  /** By when. */
  public List<SegmentationAnswer.Time> deadlines() {
    return duties.deadlines().stream().map(this::time).toList();
  }

  /** The words by which a report is asked for, null where none is. */
  public SegmentationAnswer.Words reporting() {
    return words(duties.reporting());
  }

  private SegmentationAnswer.Words words(Duties.Phrase phrase) {
    return phrase == null
        ? null
        : new SegmentationAnswer.Words(phrase.text(), start(phrase.span()), end(phrase.span()));
  }

  private SegmentationAnswer.Time time(Deadline d) {
    return new SegmentationAnswer.Time(
        d.kind().name().toLowerCase(Locale.ROOT),
        d.value(),
        d.text(),
        start(d.span()),
        end(d.span()));
  }

  private int start(Span span) {
    return points.applyAsInt(span.start());
  }

  private int end(Span span) {
    return points.applyAsInt(span.end());
  }
}
