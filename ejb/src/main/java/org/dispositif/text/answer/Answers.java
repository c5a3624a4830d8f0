package org.dispositif.text.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ranks clauses as answers to a demand: by the rare words that they share, by whom they address, by
 * what is to be done, by the States and texts named. Pure and deterministic; linear in the words
 * given.
 */
public final class Answers {

  private final List<Features> clauses;
  private final Set<String> about;
  private final Rarity rarity;
  private final Weights weights;

  /**
   * @param clauses that may answer, of one text or of many
   * @param titles of their texts: what States they are about
   */
  public Answers(List<Side> clauses, List<String> titles) {
    this(clauses, titles, Weights.ALL);
  }

  Answers(List<Side> clauses, List<String> titles, Weights weights) {
    this.clauses = clauses.stream().map(Features::new).toList();
    this.about =
        titles.stream().flatMap(t -> Places.in(t).stream()).collect(Collectors.toUnmodifiableSet());
    this.rarity = new Rarity(this.clauses.stream().map(c -> c.terms.keySet()).toList());
    this.weights = weights;
  }

  /** Those for which something speaks, best first; among equals in the order given. */
  public List<Ranked> to(Side demand) {
    Features asked = new Features(demand);
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Ranked one = new Pair(asked, clauses.get(i), about, rarity, weights).ranked(i);
      if (one.score() >= Weights.OFFERED) {
        ranked.add(one);
      }
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return ranked;
  }
}
