package org.dispositif.demand;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.text.source.Span;

/**
 * What of a demand changes; null leaves it as it is, an empty Optional takes it away.
 *
 * @param span the demand's words, when they were cut wrongly; UTF-16, in the current text
 */
public record DemandEdit(
    DemandState state,
    Span span,
    Optional<String> wording,
    FoundDemand.Level level,
    Optional<UUID> parent,
    List<Addressee> addressees) {

  /** Only another state: confirmed or rejected. */
  public static DemandEdit to(DemandState state) {
    return new DemandEdit(state, null, null, null, null, null);
  }
}
