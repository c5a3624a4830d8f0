package org.dispositif.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is searched for.
 *
 * @param words as typed; blank: everything
 * @param filters values of which a hit has one, for each facet; a facet without values is none
 * @param offset how many of the best are passed over
 */
public record Wanted(String words, Map<Facet, Set<String>> filters, int offset, int limit) {

  /** Hits beyond are not shown: whoever is there needs other words. */
  public static final int FURTHEST = 10_000;

  public Wanted {
    Map<Facet, Set<String>> some = new EnumMap<>(Facet.class);
    filters.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            some.put(facet, new TreeSet<>(values));
          }
        });
    filters = some;
  }
}
