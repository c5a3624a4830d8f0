package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispositif.text.letter.FoundDemand.Level;
import org.dispositif.text.segment.AddresseePhrase;

/**
 * Settles umbrella and specific. What holds others is an umbrella. In a letter without lists, what
 * is asked of all whom it addresses is one too, if others of its asks name one addressee each; more
 * than a few are no umbrellas.
 */
final class DemandLevels {

  private static final int UMBRELLAS = 3;

  private DemandLevels() {}

  /**
   * @param letter whom the letter addresses
   */
  static List<FoundDemand> settle(List<FoundDemand> demands, List<AddresseePhrase> letter) {
    Set<Integer> parents = demands.stream().map(FoundDemand::parent).collect(Collectors.toSet());
    boolean flat = parents.stream().allMatch(p -> p < 0);
    long specific = demands.stream().filter(d -> d.level() == Level.SPECIFIC).count();
    long ofAll =
        demands.stream()
            .filter(d -> d.level() == Level.SPECIFIC && d.addressees().equals(letter))
            .count();
    boolean names = letter.size() > 1 && specific > ofAll && ofAll <= UMBRELLAS;
    List<FoundDemand> settled = new ArrayList<>();
    for (FoundDemand demand : demands) {
      boolean general = flat && names && demand.addressees().equals(letter);
      boolean umbrella =
          parents.contains(demand.index()) || general && demand.level() == Level.SPECIFIC;
      settled.add(umbrella ? umbrella(demand) : demand);
    }
    return List.copyOf(settled);
  }

  private static FoundDemand umbrella(FoundDemand d) {
    return new FoundDemand(
        d.index(),
        d.parent(),
        Level.UMBRELLA,
        d.block(),
        d.span(),
        d.verbs(),
        d.addressees(),
        d.confidence(),
        d.rule());
  }
}
