package org.dispositif.text.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much a word tells: the fewer of the texts at hand have it, the more. */
final class Rarity {

  private final Map<String, Integer> having = new HashMap<>();
  private final int texts;

  Rarity(Collection<? extends Set<String>> texts) {
    this.texts = texts.size();
    texts.forEach(terms -> terms.forEach(term -> having.merge(term, 1, Integer::sum)));
  }

  /** From about 0.3 for what all have to log(2 n) for what none has. */
  double of(String term) {
    return Math.log(1 + (texts + 1.0) / (having.getOrDefault(term, 0) + 1.0)) - 0.4;
  }

  double sum(Collection<String> terms) {
    return terms.stream().mapToDouble(this::of).sum();
  }

  double squares(Collection<String> terms) {
    return terms.stream().mapToDouble(t -> of(t) * of(t)).sum();
  }
}
