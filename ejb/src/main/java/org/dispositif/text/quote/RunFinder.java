package org.dispositif.text.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the runs of words that wanted texts share with a source, by an index of the n-grams of what
 * is wanted. A source is read once; the work is bounded, so that texts of one word repeated cost no
 * more than others.
 */
final class RunFinder {

  /** Comparisons for each word of a source; a source of real words needs a few. */
  private static final int PATIENCE = 200;

  private static final int FILTER = 1 << 18;

  private record Place(int wanted, int at) {}

  private final List<Wanted> wanted;
  private final int n;
  private final Map<Long, List<Place>> index = new HashMap<>();

  /** What is a single word, shorter than any n-gram. */
  private final Map<Long, List<Place>> singles = new HashMap<>();

  private final BitSet filter = new BitSet(FILTER);

  /**
   * @param n how many words a run has at least
   */
  RunFinder(List<Wanted> wanted, int n) {
    this.wanted = wanted;
    this.n = n;
    for (int w = 0; w < wanted.size(); w++) {
      index(w, wanted.get(w));
    }
  }

  private void index(int number, Wanted words) {
    if (words.size() == 1) {
      singles.computeIfAbsent(words.word(0), k -> new ArrayList<>(2)).add(new Place(number, 0));
      filter.set(slot(words.word(0)));
    }
    for (int at = 0; at + n <= words.size(); at++) {
      if (!words.jumps(at + 1, at + n - 1)) {
        long key = key(words, at);
        index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(new Place(number, at));
        filter.set(slot(key));
      }
    }
  }

  /** For each of what is wanted its runs in the source, in the order of the source. */
  List<List<Run>> in(Tokens source) {
    List<List<Run>> runs = new ArrayList<>();
    wanted.forEach(w -> runs.add(new ArrayList<>()));
    long budget = PATIENCE * (source.size() + 1000L);
    for (int there = 0; there < source.size() && budget > 0; there++) {
      if (!singles.isEmpty() && filter.get(slot(source.word(there)))) {
        for (Place place : singles.getOrDefault(source.word(there), List.of())) {
          runs.get(place.wanted()).add(new Run(0, there, 1));
          budget--;
        }
      }
      long key = there + n <= source.size() ? key(source, there) : 0;
      if (filter.get(slot(key))) {
        for (Place place : index.getOrDefault(key, List.of())) {
          budget -= budget > 0 ? add(place, source, there, runs.get(place.wanted())) + 1 : 0;
        }
      }
    }
    return runs;
  }

  /** Adds the run that begins here, where one does; answers how long it is. */
  private int add(Place place, Tokens source, int there, List<Run> runs) {
    Wanted words = wanted.get(place.wanted());
    int at = place.at();
    boolean begins =
        at == 0
            || there == 0
            || words.jumps(at, at)
            || words.word(at - 1) != source.word(there - 1);
    int length = 0;
    while (begins
        && at + length < words.size()
        && there + length < source.size()
        && (length == 0 || !words.jumps(at + length, at + length))
        && words.word(at + length) == source.word(there + length)) {
      length++;
    }
    if (length >= n) {
      runs.add(new Run(at, there, length));
    }
    return length;
  }

  private long key(Wanted words, int at) {
    long key = 0;
    for (int i = at; i < at + n; i++) {
      key = key * 0x9e3779b97f4a7c15L + words.word(i);
    }
    return key;
  }

  private long key(Tokens words, int at) {
    long key = 0;
    for (int i = at; i < at + n; i++) {
      key = key * 0x9e3779b97f4a7c15L + words.word(i);
    }
    return key;
  }

  private static int slot(long key) {
    return (int) ((key * 0x9e3779b97f4a7c15L) >>> 46);
  }
}
