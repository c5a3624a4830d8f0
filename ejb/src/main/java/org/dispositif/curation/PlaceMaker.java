package org.dispositif.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.curation.Place.Tone;
import org.dispositif.curation.Place.Version;
import org.dispositif.text.source.Span;

/**
 * Lays versions over each other. Two belong together when their words overlap and they are tagged
 * the same, or when they share at least half of what both cover.
 */
final class PlaceMaker {

  private final UUID document;
  private final Map<UUID, String> people;

  /**
   * @param people who was to read the document, with their names
   */
  PlaceMaker(UUID document, Map<UUID, String> people) {
    this.document = document;
    this.people = people;
  }

  /** In the order of the text. */
  List<Place> places(List<Version> versions) {
    List<Version> sorted =
        versions.stream()
            .sorted(
                Comparator.comparingInt((Version v) -> v.span().start())
                    .thenComparingInt(v -> v.span().end())
                    .thenComparing(Version::name)
                    .thenComparing(Version::annotation))
            .toList();
    int[] group = new int[sorted.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      for (int k = i + 1; k < group.length && starts(sorted, k) < end(sorted, i); k++) {
        if (together(sorted.get(i), sorted.get(k))) {
          group[root(group, k)] = root(group, i);
        }
      }
    }
    Map<Integer, List<Version>> groups = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(group, i), g -> new ArrayList<>()).add(sorted.get(i));
    }
    return groups.values().stream().map(this::place).toList();
  }

  private static int starts(List<Version> versions, int i) {
    return versions.get(i).span().start();
  }

  private static int end(List<Version> versions, int i) {
    return versions.get(i).span().end();
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  static boolean together(Version a, Version b) {
    int shared =
        Math.min(a.span().end(), b.span().end()) - Math.max(a.span().start(), b.span().start());
    int all =
        Math.max(a.span().end(), b.span().end()) - Math.min(a.span().start(), b.span().start());
    return shared > 0 && (tags(a).equals(tags(b)) || 2 * shared >= all);
  }

  /** By name: a tag may stand beside a free word that says the same. */
  static Set<String> tags(Version version) {
    return version.tags().stream().map(t -> t.name()).collect(Collectors.toSet());
  }

  private Place place(List<Version> versions) {
    int start = versions.stream().mapToInt(v -> v.span().start()).min().orElseThrow();
    int end = versions.stream().mapToInt(v -> v.span().end()).max().orElseThrow();
    Version longest =
        versions.stream().max(Comparator.comparingInt(v -> v.span().length())).orElseThrow();
    Set<UUID> there = versions.stream().map(Version::person).collect(Collectors.toSet());
    List<String> missing =
        people.entrySet().stream()
            .filter(p -> !there.contains(p.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    return new Place(
        document,
        tone(versions, there.size(), missing),
        new Span(start, end),
        versions.get(0).label(),
        longest.words(),
        versions,
        missing,
        null,
        null);
  }

  private static Tone tone(List<Version> versions, int there, List<String> missing) {
    Set<Object> said = new HashSet<>();
    versions.forEach(v -> said.add(List.of(v.span(), tags(v))));
    boolean same = said.size() == 1 && versions.size() == there;
    if (!same) {
      return Tone.DIFFER;
    }
    return missing.isEmpty() ? Tone.AGREE : Tone.MISSING;
  }
}
