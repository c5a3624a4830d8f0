package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.phrase.Stem;
import org.dispositif.text.phrase.StockPhrases;
import org.dispositif.text.source.Word;

/**
 * What a clause is known by: stems of words, two stems in a row, what it cites, whom it addresses;
 * each weighs the more the fewer clauses of both texts have it, and little in a stock phrase.
 */
final class Features {

  private static final float STOCK = 0.25f;
  private static final float REPEATED = 0.4f;
  private static final float SMALL_WORD = 0.3f;
  private static final float NUMBER = 0.4f;
  private static final float TWO_IN_A_ROW = 0.5f;

  /** What one clause has: feature ids, ascending not required, and how much each counts in it. */
  record Marks(int[] ids, float[] share, boolean[] word) {}

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Marks> first = new ArrayList<>();
  private final List<Marks> second = new ArrayList<>();
  private float[] weights = new float[0];

  private Features() {}

  static Features of(List<Unit> a, List<Unit> b) {
    Features features = new Features();
    RepeatedPhrases inA = new RepeatedPhrases(a);
    RepeatedPhrases inB = new RepeatedPhrases(b);
    a.forEach(unit -> features.first.add(features.read(unit, inA, inB)));
    b.forEach(unit -> features.second.add(features.read(unit, inA, inB)));
    features.weigh();
    return features;
  }

  Marks ofA(int at) {
    return first.get(at);
  }

  Marks ofB(int at) {
    return second.get(at);
  }

  int count() {
    return weights.length;
  }

  float weight(int id) {
    return weights[id];
  }

  /** All that a clause has, weighed. */
  float sum(Marks set) {
    float sum = 0;
    for (int i = 0; i < set.ids.length; i++) {
      sum += weights[set.ids[i]] * set.share[i];
    }
    return sum;
  }

  private Marks read(Unit unit, RepeatedPhrases inA, RepeatedPhrases inB) {
    Map<Integer, Float> shares = new LinkedHashMap<>();
    Set<Integer> words = new HashSet<>();
    float[] telling = telling(unit.words(), inA, inB);
    String before = "";
    for (int i = 0; i < telling.length; i++) {
      String stem = Stem.of(unit.words().get(i).folded());
      float share = share(stem) * telling[i];
      words.add(put(shares, stem, share));
      float both = Math.max(telling[i], i == 0 ? 0 : telling[i - 1]);
      put(shares, before + ' ' + stem, TWO_IN_A_ROW * both);
      before = stem;
    }
    for (Citation citation : unit.block().citations()) {
      put(shares, "cites " + citation.symbol(), 1);
    }
    unit.block().addressees().forEach(who -> put(shares, "asks " + who.entity(), 0.5f));
    return set(shares, words);
  }

  /** How much each word counts: little in what clauses say whatever they are about. */
  private static float[] telling(List<Word> words, RepeatedPhrases inA, RepeatedPhrases inB) {
    boolean[] stock = StockPhrases.in(words);
    boolean[] name = inA.in(words);
    boolean[] otherName = inB.in(words);
    float[] telling = new float[stock.length];
    for (int i = 0; i < telling.length; i++) {
      telling[i] = stock[i] ? STOCK : name[i] || otherName[i] ? REPEATED : 1;
    }
    return telling;
  }

  private static Marks set(Map<Integer, Float> shares, Set<Integer> words) {
    int[] ids = new int[shares.size()];
    float[] share = new float[ids.length];
    boolean[] word = new boolean[ids.length];
    int at = 0;
    for (Map.Entry<Integer, Float> entry : shares.entrySet()) {
      ids[at] = entry.getKey();
      share[at] = entry.getValue();
      word[at++] = words.contains(entry.getKey());
    }
    return new Marks(ids, share, word);
  }

  private int put(Map<Integer, Float> shares, String feature, float share) {
    int id = ids.computeIfAbsent(feature, key -> ids.size());
    shares.merge(id, share, Math::max);
    return id;
  }

  private static float share(String stem) {
    char c = stem.charAt(0);
    if (c >= '0' && c <= '9') {
      return NUMBER;
    }
    return stem.length() <= 3 && c < 0x500 ? SMALL_WORD : 1;
  }

  /** Rarity over the clauses of both texts. */
  private void weigh() {
    int[] clauses = new int[ids.size()];
    int all = first.size() + second.size();
    for (List<Marks> side : List.of(first, second)) {
      for (Marks set : side) {
        for (int id : set.ids) {
          clauses[id]++;
        }
      }
    }
    weights = new float[clauses.length];
    for (int id = 0; id < clauses.length; id++) {
      weights[id] = (float) Math.log((all + 1.0) / (Math.max(2, clauses[id]) - 0.5));
    }
  }
}
