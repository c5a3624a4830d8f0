package org.dispositif.text.letter;

import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;

/**
 * One ask, as found.
 *
 * @param index its place among the demands of the text, from 0
 * @param parent index of the umbrella demand that it belongs to, -1 for none
 * @param block index of the block in which it stands
 * @param verbs asking verbs, "exhortons"
 * @param addressees who must act; from the salutation where the sentence names nobody
 * @param rule name of the rule that found it
 */
public record FoundDemand(
    int index,
    int parent,
    Level level,
    int block,
    Span span,
    List<VerbPhrase> verbs,
    List<AddresseePhrase> addressees,
    double confidence,
    String rule) {

  /** Umbrella: holds specific ones; endorsed: somebody else's ask that the letter makes its own. */
  public enum Level {
    UMBRELLA,
    SPECIFIC,
    ENDORSED
  }

  public FoundDemand {
    verbs = List.copyOf(verbs);
    addressees = List.copyOf(addressees);
  }
}
