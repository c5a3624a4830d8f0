package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean, found at a place of a text word by word; accents and case do not
 * count, the longest wins.
 */
final class PhraseTable<T> {

  /** A phrase found: its words, folded, and what it means. */
  record Match<T>(List<String> words, T meaning) {}

  private final Map<String, List<Match<T>>> byFirstWord = new HashMap<>();

  private PhraseTable() {}

  /**
   * @param phrases by what they mean; those without a word are left out
   */
  static <T> PhraseTable<T> of(Map<T, List<String>> phrases) {
    PhraseTable<T> table = new PhraseTable<>();
    phrases.forEach((meaning, printed) -> printed.forEach(p -> table.add(p, meaning)));
    table
        .byFirstWord
        .values()
        .forEach(l -> l.sort((a, b) -> Integer.compare(b.words.size(), a.words.size())));
    return table;
  }

  private void add(String printed, T meaning) {
    List<String> words = Token.of(printed).stream().map(Token::word).toList();
    if (!words.isEmpty()) {
      byFirstWord
          .computeIfAbsent(words.get(0), key -> new ArrayList<>())
          .add(new Match<>(words, meaning));
    }
  }

  boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /** Whether a text that holds these folded signs can hold a phrase: all words of one are there. */
  boolean mayStandIn(String folded) {
    return byFirstWord.values().stream()
        .flatMap(List::stream)
        .anyMatch(phrase -> phrase.words.stream().allMatch(folded::contains));
  }

  /** The longest phrase that stands at a token and ends before another. */
  @Nullable Match<T> at(List<Token> tokens, int at, int end) {
    for (Match<T> phrase : byFirstWord.getOrDefault(tokens.get(at).word(), List.of())) {
      if (stands(phrase.words, tokens, at, end)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean stands(List<String> words, List<Token> tokens, int at, int end) {
    if (at + words.size() > end) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).word().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
