package org.dispositif.text.source;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values by folded words, looked up for a stretch of a text as printed: nothing is copied or folded
 * for a word that the map does not know. Never changes.
 *
 * @param <V> type of the values
 */
public final class WordMap<V> {

  private static final int SIGNS = 64;

  private final String[] words;
  private final Object[] values;

  /** By the first letter (its lowest bits) the lengths that occur, as bits: most words end here. */
  private final long[] lengths = new long[SIGNS];

  /**
   * @param entries by words that {@link Folding} has folded
   */
  public WordMap(Map<String, ? extends V> entries) {
    words = new String[Math.max(4, Integer.highestOneBit(entries.size() + 1) * 4)];
    values = new Object[words.length];
    entries.forEach(this::put);
  }

  /** Words with nothing to say but that they are known: each is its own value. */
  public static WordMap<String> of(Set<String> words) {
    return new WordMap<>(words.stream().collect(Collectors.toMap(w -> w, Function.identity())));
  }

  private void put(String word, V value) {
    if (word.isEmpty()) {
      return;
    }
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    int slot = slot(hash);
    while (words[slot] != null) {
      slot = slot + 1 & words.length - 1;
    }
    words[slot] = word;
    values[slot] = value;
    lengths[word.charAt(0) & SIGNS - 1] |= 1L << word.length();
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & words.length - 1;
  }

  public boolean has(String text, int from, int to) {
    return get(text, from, to) != null;
  }

  /** The value of the word that stands at a place, null for a word unknown or for none. */
  public @Nullable V get(String text, int from, int to) {
    if (from >= to
        || (lengths[Folding.fold(text.charAt(from)) & SIGNS - 1] & 1L << to - from) == 0) {
      return null;
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + Folding.fold(text.charAt(i));
    }
    for (int slot = slot(hash); words[slot] != null; slot = slot + 1 & words.length - 1) {
      if (isAt(words[slot], text, from, to)) {
        return value(slot);
      }
    }
    return null;
  }

  private static boolean isAt(String word, String text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Folding.fold(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked") // only values of this type are put in
  private V value(int slot) {
    return (V) values[slot];
  }
}
