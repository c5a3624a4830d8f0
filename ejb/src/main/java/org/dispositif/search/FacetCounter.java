package org.dispositif.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts all facets in one pass over what has the words: an entry that passes all filters counts
 * for each facet, one that fails at one facet's filter alone counts for that facet, whose values
 * are told as if it were not narrowed.
 */
final class FacetCounter implements Collector {

  private static final int MOST_VALUES = 30;
  private static final Comparator<Found.Count> OFTENEST_FIRST =
      Comparator.comparingLong(Found.Count::count).reversed().thenComparing(Found.Count::value);

  private final Sieve sieve;
  private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
  private long total;

  FacetCounter(Sieve sieve) {
    this.sieve = sieve;
    for (Facet facet : Facet.values()) {
      counts.put(facet, new HashMap<>());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Leaf(sieve.of(context.reader()));
  }

  /** How many passed all filters. */
  long total() {
    return total;
  }

  /** The values that most have, of each facet. */
  Map<Facet, List<Found.Count>> facets() {
    Map<Facet, List<Found.Count>> facets = new EnumMap<>(Facet.class);
    counts.forEach((facet, counted) -> facets.put(facet, most(counted)));
    return facets;
  }

  private static List<Found.Count> most(Map<String, Long> counted) {
    return counted.entrySet().stream()
        .map(e -> new Found.Count(e.getKey(), e.getValue()))
        .sorted(OFTENEST_FIRST)
        .limit(MOST_VALUES)
        .toList();
  }

  /** Some of the facets in one segment, counted by node. */
  private final class Side {
    private final FacetValues values;
    private final int[] nodeOf;
    private final int[] passed;

    /** By number of the facet, what fails at that one's filter alone; null where none is. */
    private final int[][] besides = new int[Facet.values().length][];

    Side(FacetValues values) {
      this.values = values;
      this.nodeOf = values.nodeOf();
      this.passed = new int[values.nodes()];
      for (Facet facet : values.facets()) {
        boolean filtered = sieve.filters().containsKey(facet);
        besides[facet.ordinal()] = filtered ? new int[values.nodes()] : null;
      }
    }

    void countBesides(int facet, int entry) {
      if (besides[facet] != null) {
        besides[facet][nodeOf[entry]]++;
      }
    }

    void tell() {
      int[] passing = values.byValue(passed);
      for (Facet facet : values.facets()) {
        values.tell(facet, passing, counts.get(facet));
        int[] failing = besides[facet.ordinal()];
        if (failing != null) {
          values.tell(facet, values.byValue(failing), counts.get(facet));
        }
      }
    }
  }

  private final class Leaf implements LeafCollector {
    private final Sieve.Part sieve;
    private final Side texts;
    private final Side pieces;

    Leaf(Sieve.Part sieve) {
      this.sieve = sieve;
      this.texts = new Side(sieve.texts);
      this.pieces = new Side(sieve.pieces);
    }

    @Override
    public void setScorer(Scorable scorer) {
      // nothing is scored
    }

    @Override
    public void collect(int entry) {
      int failed = sieve.failed(entry);
      if (failed == 0) {
        texts.passed[texts.nodeOf[entry]]++;
        pieces.passed[pieces.nodeOf[entry]]++;
      } else if (Integer.bitCount(failed) == 1) {
        int facet = Integer.numberOfTrailingZeros(failed);
        texts.countBesides(facet, entry);
        pieces.countBesides(facet, entry);
      }
    }

    @Override
    public void finish() {
      total += IntStream.of(texts.passed).sum();
      texts.tell();
      pieces.tell();
    }
  }
}
