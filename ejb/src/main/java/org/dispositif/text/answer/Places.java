package org.dispositif.text.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.text.segment.States;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.WordLists;
import org.dispositif.text.source.Words;
import org.jspecify.annotations.Nullable;

/**
 * The States that some words name, or whose people, government or capital they name: by the names
 * of {@code states.txt}, by those names with an ending, by {@code demonyms.txt}.
 */
final class Places {

  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST = 4;
  private static final Map<String, String> BEGINNINGS = beginnings();
  private static final Set<String> HEADS = heads();

  private Places() {}

  private static Map<String, String> beginnings() {
    Map<String, String> beginnings = new HashMap<>();
    WordLists lists = WordLists.read(Places.class, "demonyms.txt");
    for (String code : lists.headings()) {
      lists.words(code).forEach(word -> beginnings.put(word, code));
    }
    return Map.copyOf(beginnings);
  }

  /** How the words begin that may name a State; nearly all others are told by it. */
  private static Set<String> heads() {
    return Stream.concat(BEGINNINGS.keySet().stream(), States.stems())
        .filter(word -> word.length() >= SHORTEST)
        .map(word -> word.substring(0, SHORTEST))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Codes of ISO 3166-1. */
  static Set<String> in(String text) {
    List<Word> words = Words.of(text, new Span(0, text.length()));
    Set<String> codes = new TreeSet<>();
    for (int at = 0; at < words.size(); at++) {
      String code = named(words, at, text);
      if (code != null) {
        codes.add(code);
      }
    }
    return codes;
  }

  private static @Nullable String named(List<Word> words, int at, String text) {
    Word first = words.get(at);
    if (first.capital() || first.folded().charAt(0) > 'ÿ') {
      for (int n = Math.min(LONGEST_NAME, words.size() - at); n > 0; n--) {
        int end = words.get(at + n - 1).span().end();
        String code = States.code(text.substring(first.span().start(), end));
        if (code != null) {
          return code;
        }
      }
    }
    return belongs(first.folded());
  }

  private static @Nullable String belongs(String word) {
    if (word.length() >= SHORTEST && !HEADS.contains(word.substring(0, SHORTEST))) {
      return null;
    }
    for (int n = word.length(); n >= Math.min(SHORTEST, word.length()); n--) {
      String code = BEGINNINGS.get(word.substring(0, n));
      if (code != null && (n >= SHORTEST || n == word.length())) {
        return code;
      }
    }
    return States.demonym(word);
  }
}
