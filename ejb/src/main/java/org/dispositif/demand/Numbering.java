package org.dispositif.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Numbers the demands of a letter in the order of its text: D1, D2, and D2.1 under D2. A demand
 * whose umbrella is not among them stands on its own.
 */
final class Numbering {

  /**
   * What the number depends on.
   *
   * @param parent the umbrella, or null
   * @param start where its words begin
   * @param ordinal decides between two that begin at the same word
   */
  record Item(UUID id, UUID parent, int start, int ordinal) {}

  private static final Comparator<Item> TEXT_ORDER =
      Comparator.comparingInt(Item::start).thenComparingInt(Item::ordinal).thenComparing(Item::id);

  private final Map<UUID, List<Item>> children = new HashMap<>();
  private final Map<UUID, String> numbers = new LinkedHashMap<>();

  private Numbering() {}

  /** The number of each, in reading order: an umbrella, then what it holds. */
  static Map<UUID, String> of(List<Item> items) {
    Numbering numbering = new Numbering();
    Set<UUID> there = new HashSet<>();
    items.forEach(i -> there.add(i.id()));
    for (Item item : items.stream().sorted(TEXT_ORDER).toList()) {
      UUID under = there.contains(item.parent()) ? item.parent() : null;
      numbering.children.computeIfAbsent(under, key -> new ArrayList<>()).add(item);
    }
    numbering.number(null, "D");
    return numbering.numbers;
  }

  private void number(UUID parent, String prefix) {
    int next = 1;
    for (Item item : children.getOrDefault(parent, List.of())) {
      String number = prefix + next++;
      numbers.put(item.id(), number);
      number(item.id(), number + ".");
    }
  }
}
