package org.dispositif.web.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dispositif.document.Library.Heap;
import org.dispositif.text.segment.DocumentKind;

/**
 * How many documents each choice would leave: those of a facet are counted under what is chosen in
 * the others.
 */
record Facets(List<Heap> heaps) {

  /** A value and how many documents have it. */
  record Count<T>(T value, long count) {}

  long total() {
    return heaps.stream().mapToLong(Heap::count).sum();
  }

  /** The most frequent first. */
  List<Count<String>> organs(LibraryAddress a) {
    return counts(Heap::organ, h -> inYear(a, h) && ofKind(a, h)).entrySet().stream()
        .map(e -> new Count<>(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Count<String>::count).reversed())
        .toList();
  }

  /** The latest first, unknown years at the end. */
  List<Count<Integer>> years(LibraryAddress a) {
    return counts(Heap::year, h -> ofOrgan(a, h) && ofKind(a, h)).entrySet().stream()
        .map(e -> new Count<>(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Count<Integer>::value).reversed())
        .toList();
  }

  List<Count<DocumentKind>> kinds(LibraryAddress a) {
    return counts(Heap::kind, h -> ofOrgan(a, h) && inYear(a, h)).entrySet().stream()
        .map(e -> new Count<>(e.getKey(), e.getValue()))
        .toList();
  }

  private <T extends Comparable<T>> Map<T, Long> counts(
      Function<Heap, T> by, Predicate<Heap> counted) {
    return heaps.stream()
        .filter(counted)
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(Heap::count)));
  }

  private static boolean ofOrgan(LibraryAddress a, Heap h) {
    return a.organ() == null || a.organ().equals(h.organ());
  }

  private static boolean inYear(LibraryAddress a, Heap h) {
    return a.year() == null || a.year() == h.year();
  }

  private static boolean ofKind(LibraryAddress a, Heap h) {
    return a.kind() == null || a.kind() == h.kind();
  }
}
