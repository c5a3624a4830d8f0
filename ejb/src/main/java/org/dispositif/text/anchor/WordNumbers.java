package org.dispositif.text.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.source.Word;

/** Numbers words, so that comparing two is comparing two numbers. */
final class WordNumbers {

  private final Map<String, Integer> numbers = new HashMap<>();

  int[] of(List<Word> words) {
    return words.stream()
        .mapToInt(w -> numbers.computeIfAbsent(w.folded(), f -> numbers.size()))
        .toArray();
  }
}
