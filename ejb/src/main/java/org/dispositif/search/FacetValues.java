package org.dispositif.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Which values of some facets the entries of one segment of the index have. There are far fewer
 * combinations of values than entries, so the combinations are kept as a tree, where each node adds
 * one value to its parent's, and of an entry only its node: to count an entry is to add one to its
 * node, however many facets there are. Segments never change but by deletions, which the search
 * sees to.
 */
final class FacetValues {

  /** The node without values. */
  private static final int ROOT = 0;

  private final List<Facet> facets;
  private final List<String> values = new ArrayList<>();

  /** By facet, the number of its first value; values are numbered through all facets. */
  private final int[] first;

  private final int[] nodeOf;
  private int[] parents = new int[64];
  private int[] valueOf = new int[64];
  private int nodes = 1;

  private FacetValues(List<Facet> facets, int entries) {
    this.facets = facets;
    this.first = new int[facets.size() + 1];
    this.nodeOf = new int[entries];
  }

  static FacetValues of(LeafReader segment, List<Facet> facets) throws IOException {
    FacetValues made = new FacetValues(facets, segment.maxDoc());
    for (int i = 0; i < facets.size(); i++) {
      made.add(DocValues.getSortedSet(segment, facets.get(i).field()));
      made.first[i + 1] = made.values.size();
    }
    return made;
  }

  private void add(SortedSetDocValues column) throws IOException {
    int before = values.size();
    for (long ord = 0; ord < column.getValueCount(); ord++) {
      values.add(column.lookupOrd(ord).utf8ToString());
    }
    Map<Long, Integer> children = new HashMap<>();
    int entry = column.nextDoc();
    while (entry != DocIdSetIterator.NO_MORE_DOCS) {
      for (int i = column.docValueCount(); i > 0; i--) {
        long child = ((long) nodeOf[entry] << Integer.SIZE) | (before + column.nextOrd());
        nodeOf[entry] = children.computeIfAbsent(child, this::node);
      }
      entry = column.nextDoc();
    }
  }

  private int node(long child) {
    if (nodes == parents.length) {
      parents = Arrays.copyOf(parents, 2 * nodes);
      valueOf = Arrays.copyOf(valueOf, 2 * nodes);
    }
    parents[nodes] = (int) (child >> Integer.SIZE);
    valueOf[nodes] = (int) child;
    return nodes++;
  }

  List<Facet> facets() {
    return facets;
  }

  int nodes() {
    return nodes;
  }

  /** The node of each entry, by its number in the segment. */
  int[] nodeOf() {
    return nodeOf;
  }

  /**
   * Of each node, which filters those entries do not pass.
   *
   * @return bits by {@link Facet#bit}
   */
  int[] failed(Map<Facet, Set<String>> filters) {
    int filtered = 0;
    int[] bits = new int[values.size()];
    for (int i = 0; i < facets.size(); i++) {
      Facet facet = facets.get(i);
      Set<String> some = filters.get(facet);
      filtered |= some == null ? 0 : facet.bit();
      for (int v = first[i]; some != null && v < first[i + 1]; v++) {
        bits[v] = some.contains(values.get(v)) ? facet.bit() : 0;
      }
    }
    return failed(filtered, bits);
  }

  private int[] failed(int filtered, int[] passing) {
    int[] failed = new int[nodes];
    failed[ROOT] = filtered;
    for (int node = 1; node < nodes; node++) {
      failed[node] = failed[parents[node]] & ~passing[valueOf[node]];
    }
    return failed;
  }

  /**
   * How many entries have each value, values being numbered through all facets: what is counted of
   * a node has its value and all those of its parents.
   *
   * @param counted entries by node
   */
  int[] byValue(int[] counted) {
    int[] under = counted.clone();
    int[] byValue = new int[values.size()];
    for (int node = nodes - 1; node > ROOT; node--) {
      byValue[valueOf[node]] += under[node];
      under[parents[node]] += under[node];
    }
    return byValue;
  }

  /** Adds what was counted of a facet's values to what is known of them. */
  void tell(Facet facet, int[] byValue, Map<String, Long> counts) {
    int at = facets.indexOf(facet);
    for (int v = first[at]; v < first[at + 1]; v++) {
      if (byValue[v] > 0) {
        counts.merge(values.get(v), (long) byValue[v], Long::sum);
      }
    }
  }
}
