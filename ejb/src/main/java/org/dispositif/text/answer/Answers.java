package org.dispositif.text.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Ranks clauses as answers to a demand: by the rare words that they share, by whom they address, by
 * what is to be done, by the States and texts named. Pure and deterministic; linear in the words
 * given.
 */
public final class Answers {

  private final List<Features> clauses;
  private final Rarity rarity;
  private final Weights weights;

  /**
   * @param clauses that may answer, all those of one text: how rare a word is, they tell
   */
  public Answers(List<Side> clauses) {
    this(clauses, Weights.ALL);
  }

  Answers(List<Side> clauses, Weights weights) {
    this.clauses = clauses.stream().map(Features::new).toList();
    this.rarity = new Rarity(this.clauses.stream().map(c -> c.terms.keySet()).toList());
    this.weights = weights;
  }

  /**
   * @param clauses picked from many texts
   * @param having how many clauses of all those texts have a word, as printed
   * @param texts how many clauses there are in all
   */
  public Answers(List<Side> clauses, Map<String, Integer> having, int texts) {
    this.clauses = clauses.stream().map(Features::new).toList();
    this.rarity = new Rarity(having, texts);
    this.weights = Weights.ALL;
  }

  /** Those for which something speaks, best first; among equals in the order given. */
  public List<Ranked> to(Side demand) {
    Features asked = new Features(demand);
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Ranked one = new Pair(asked, clauses.get(i), rarity, weights).ranked(i);
      if (one.score() >= Weights.OFFERED) {
        ranked.add(one);
      }
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return ranked;
  }
}
