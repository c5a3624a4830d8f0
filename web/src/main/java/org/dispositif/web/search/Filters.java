package org.dispositif.web.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dispositif.platform.Refusal;
import org.dispositif.search.Facet;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.api.Iris;

/**
 * By what a search is narrowed, as it stands in an address: each facet by its name, but that kinds
 * of documents and kinds of what stands in them come as {@code kind} both.
 */
record Filters(Iris iris) {

  private static final int MOST_VALUES = 20;

  /**
   * @param given the values of a parameter; none where it is not there
   * @throws Refusal bad request when a value is not one of those that there can be
   */
  Map<Facet, Set<String>> of(Function<String, List<String>> given) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (facet != Facet.DOCUMENT_KIND && facet != Facet.KIND) {
        filters.put(facet, some(facet, given.apply(facet.code()).stream()));
      }
    }
    given.apply(Facet.KIND.code()).stream()
        .filter(kind -> !kind.isEmpty())
        .forEach(
            kind -> filters.computeIfAbsent(kindOf(kind), f -> new LinkedHashSet<>()).add(kind));
    return filters;
  }

  private Set<String> some(Facet facet, Stream<String> values) {
    Set<String> some =
        new LinkedHashSet<>(
            values
                .filter(v -> !v.isEmpty())
                .map(v -> facet == Facet.DOSSIER ? dossier(v) : v)
                .toList());
    if (some.size() > MOST_VALUES) {
      throw Refusal.badRequest("search.values", facet.code(), MOST_VALUES);
    }
    return some;
  }

  private String dossier(String address) {
    return iris.dossier(address).orElseThrow(Refusal::notFound).toString();
  }

  private static Facet kindOf(String kind) {
    if (Arrays.stream(DocumentKind.values())
        .anyMatch(k -> k.name().toLowerCase(Locale.ROOT).equals(kind))) {
      return Facet.DOCUMENT_KIND;
    }
    boolean known =
        List.of("demand", "document").contains(kind)
            || Arrays.stream(BlockKind.values()).anyMatch(k -> k.code().equals(kind));
    if (!known) {
      throw Refusal.badRequest("parameter", "kind", kind);
    }
    return Facet.KIND;
  }
}
