package org.dispositif.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final FacetSegments segments;
  private final Map<Facet, Set<String>> filters;
  private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
  private long total;

  FacetCounter(FacetSegments segments, Map<Facet, Set<String>> filters) {
    this.segments = segments;
    this.filters = filters;
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
    return new Leaf(segments.of(context.reader()));
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
    private final int[] failed;
    private final int[] passed;

    /** By number of the facet, what fails at that one's filter alone; null where none is. */
    private final int[][] besides = new int[Facet.values().length][];

    Side(FacetValues values) {
      this.values = values;
      this.nodeOf = values.nodeOf();
      this.failed = values.failed(filters);
      this.passed = new int[values.nodes()];
      for (Facet facet : values.facets()) {
        besides[facet.ordinal()] = filters.containsKey(facet) ? new int[values.nodes()] : null;
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
    private final Side texts;
    private final Side pieces;

    Leaf(FacetSegments.Segment segment) {
      this.texts = new Side(segment.texts());
      this.pieces = new Side(segment.pieces());
    }

    @Override
    public void setScorer(Scorable scorer) {
      // nothing is scored
    }

    @Override
    public void collect(int entry) {
      int text = texts.nodeOf[entry];
      int piece = pieces.nodeOf[entry];
      int failed = texts.failed[text] | pieces.failed[piece];
      if (failed == 0) {
        texts.passed[text]++;
        pieces.passed[piece]++;
      } else if (Integer.bitCount(failed) == 1) {
        besides(Integer.numberOfTrailingZeros(failed), text, piece);
      }
    }

    private void besides(int facet, int text, int piece) {
      if (texts.besides[facet] != null) {
        texts.besides[facet][text]++;
      } else {
        pieces.besides[facet][piece]++;
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
