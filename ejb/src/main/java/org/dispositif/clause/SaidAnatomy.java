package org.dispositif.clause;

import java.util.List;
import java.util.function.Function;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;

/**
 * What people said of verbs and addressees before a correction of the cut: it stays on its words,
 * whatever clause they belong to now.
 */
final class SaidAnatomy {

  private final List<ClauseState> before;
  private final boolean any;

  SaidAnatomy(List<ClauseState> before) {
    this.before = before;
    any = before.stream().anyMatch(s -> s.details().said());
  }

  /** The details of a block: as it was read, unless somebody said otherwise of words in it. */
  ClauseDetails kept(Block block) {
    ClauseDetails read = ClauseDetails.of(block);
    Span span = block.span();
    List<ClauseDetails> over =
        any
            ? before.stream()
                .filter(s -> s.start() < span.end() && s.end() > span.start())
                .map(ClauseState::details)
                .toList()
            : List.of();
    return over.stream().noneMatch(ClauseDetails::said)
        ? read
        : read.with(
            inside(over, ClauseDetails::verbs, VerbPhrase::span, span),
            inside(over, ClauseDetails::addressees, AddresseePhrase::span, span),
            true);
  }

  private static <T> List<T> inside(
      List<ClauseDetails> over,
      Function<ClauseDetails, List<T>> part,
      Function<T, Span> place,
      Span span) {
    return over.stream()
        .flatMap(d -> part.apply(d).stream())
        .filter(t -> span.contains(place.apply(t)))
        .toList();
  }
}
