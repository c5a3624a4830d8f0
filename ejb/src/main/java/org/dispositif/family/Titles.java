package org.dispositif.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispositif.document.HeldView;

/** The titles of an organ in one language, found by words that they share. */
final class Titles {

  /** Of the words of the shorter title; damaged words count only when both are looked at. */
  private static final double SHARED = 0.4;

  private final List<List<HeldView>> held = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  Titles(List<HeldView> views) {
    Map<String, List<HeldView>> byKey = new HashMap<>();
    views.forEach(v -> byKey.computeIfAbsent(v.titleKey(), key -> new ArrayList<>()).add(v));
    byKey.forEach(this::add);
  }

  private void add(String key, List<HeldView> views) {
    Set<String> words = words(key);
    words.forEach(w -> byWord.computeIfAbsent(w, word -> new ArrayList<>()).add(held.size()));
    held.add(views);
    sizes.add(words.size());
  }

  /** Those that may be like the title with this key. */
  List<HeldView> near(String key) {
    Set<String> words = words(key);
    Map<Integer, Integer> shared = new HashMap<>();
    words.forEach(
        w -> byWord.getOrDefault(w, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum)));
    List<HeldView> near = new ArrayList<>();
    shared.forEach(
        (i, count) -> {
          if (count >= SHARED * Math.min(words.size(), sizes.get(i))) {
            near.addAll(held.get(i));
          }
        });
    return near;
  }

  private static Set<String> words(String key) {
    return new HashSet<>(List.of(key.split(" ")));
  }
}
