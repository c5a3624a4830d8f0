package org.dispositif.text.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.source.Folding;

/** How much a word tells: the fewer of the texts at hand have it, the more. */
final class Rarity {

  private static final int RATHER_RARE = 300;

  private final Map<String, Integer> having = new HashMap<>();
  private final int texts;
  private final int unknown;

  /** By counts from elsewhere; words without one are taken to be rather rare. */
  Rarity(Map<String, Integer> counted, int texts) {
    this.texts = texts;
    this.unknown = texts / RATHER_RARE;
    counted.forEach((word, count) -> having.merge(Terms.key(Folding.fold(word)), count, Math::max));
  }

  Rarity(Collection<? extends Set<String>> texts) {
    this.texts = texts.size();
    this.unknown = 0;
    texts.forEach(terms -> terms.forEach(term -> having.merge(term, 1, Integer::sum)));
  }

  /** From about 0.3 for what all have to log(2 n) for what none has. */
  double of(String term) {
    return Math.log(1 + (texts + 1.0) / (having.getOrDefault(term, unknown) + 1.0)) - 0.4;
  }

  double sum(Collection<String> terms) {
    return terms.stream().mapToDouble(this::of).sum();
  }

  double squares(Collection<String> terms) {
    return terms.stream().mapToDouble(t -> of(t) * of(t)).sum();
  }
}
