package org.dispositif.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The values that facets count, of each segment of the index as long as that is in use. They take
 * eight bytes an entry, and are read anew when segments become one. Nothing in them says who may
 * see what.
 */
final class FacetSegments {

  /** What all entries of a text have alike; so combinations are no more than texts. */
  private static final List<Facet> OF_TEXTS =
      List.of(
          Facet.DOSSIER,
          Facet.LANGUAGE,
          Facet.DOCUMENT_KIND,
          Facet.ORGAN,
          Facet.YEAR,
          Facet.ADOPTION,
          Facet.AGAINST,
          Facet.SPONSOR);

  private static final List<Facet> OF_PIECES = List.of(Facet.KIND, Facet.VERB, Facet.ADDRESSEE);

  /**
   * A segment.
   *
   * @param texts what its entries have from their text
   * @param pieces what they have themselves
   */
  record Segment(FacetValues texts, FacetValues pieces) {}

  private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();

  /** Of all that the reader sees. */
  List<Segment> of(IndexReader reader) throws IOException {
    List<Segment> all = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      all.add(of(leaf.reader()));
    }
    return all;
  }

  Segment of(LeafReader segment) throws IOException {
    try {
      return segments.computeIfAbsent(
          segment.getCoreCacheHelper().getKey(), key -> read(key, segment));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Segment read(IndexReader.CacheKey key, LeafReader segment) {
    try {
      segment.getCoreCacheHelper().addClosedListener(segments::remove);
      return new Segment(FacetValues.of(segment, OF_TEXTS), FacetValues.of(segment, OF_PIECES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many segments are known. */
  int size() {
    return segments.size();
  }
}
