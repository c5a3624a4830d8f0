package org.dispositif.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;

/**
 * Which entries of the index one search may tell of, and by which of its filters the others fail.
 * Asked anew for each search with what its caller may read then; only the values themselves are
 * kept.
 */
final class Sieve {

  /** More than one bit, so that what may not be read never fails at a single filter. */
  private static final int HIDDEN = 3 << Facet.values().length;

  private final FacetSegments segments;
  private final Map<Facet, Set<String>> filters;
  private final Set<String> readable;

  /**
   * @param readable dossiers
   */
  Sieve(FacetSegments segments, Map<Facet, Set<String>> filters, Collection<String> readable) {
    this.segments = segments;
    this.filters = filters;
    this.readable = Set.copyOf(readable);
  }

  Map<Facet, Set<String>> filters() {
    return filters;
  }

  Part of(LeafReader segment) throws IOException {
    return new Part(segments.of(segment));
  }

  /** In one segment. */
  final class Part {
    final FacetValues texts;
    final FacetValues pieces;
    private final int[] textOf;
    private final int[] pieceOf;
    private final int[] failedByText;
    private final int[] failedByPiece;

    private Part(FacetSegments.Segment segment) {
      this.texts = segment.texts();
      this.pieces = segment.pieces();
      this.textOf = texts.nodeOf();
      this.pieceOf = pieces.nodeOf();
      this.failedByText = texts.failed(filters);
      this.failedByPiece = pieces.failed(filters);
      hide(texts.failed(Map.of(Facet.DOSSIER, readable)));
    }

    private void hide(int[] hidden) {
      for (int text = 0; text < hidden.length; text++) {
        failedByText[text] |= hidden[text] == 0 ? 0 : HIDDEN;
      }
    }

    /**
     * At what an entry fails.
     *
     * @return bits by {@link Facet#bit}; 0: at nothing; more than one where it may not be read
     */
    int failed(int entry) {
      return failedByText[textOf[entry]] | failedByPiece[pieceOf[entry]];
    }
  }
}
