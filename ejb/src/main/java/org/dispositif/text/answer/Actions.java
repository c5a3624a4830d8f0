package org.dispositif.text.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.WordLists;
import org.dispositif.text.source.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what kinds of action some words speak of, by the families of {@code action-families.txt}.
 */
final class Actions {

  private static final int APART = 12;
  private static final String CHINESE = "zh";

  /** Beginnings of words that act; where things are given, one of them must follow. */
  private record Sign(String family, List<String> acts, List<String> things) {}

  /** By language, then by the first letter of what acts, in the order of the list. */
  private static final Map<String, Map<Character, List<Sign>>> SIGNS = read();

  private Actions() {}

  private static Map<String, Map<Character, List<Sign>>> read() {
    Map<String, Map<Character, List<Sign>>> signs = new HashMap<>();
    WordLists lists = WordLists.read(Actions.class, "action-families.txt");
    for (String family : lists.headings()) {
      for (String line : lists.list(family)) {
        String[] cells = line.split("\\|");
        List<String> things = cells.length > 2 ? words(cells[2]) : List.of();
        add(
            new Sign(family, words(cells[1]), things),
            signs.computeIfAbsent(cells[0].strip(), l -> new HashMap<>()));
      }
    }
    return signs;
  }

  private static void add(Sign sign, Map<Character, List<Sign>> signs) {
    sign.acts.stream()
        .collect(Collectors.groupingBy(act -> act.charAt(0)))
        .forEach(
            (letter, acts) ->
                signs
                    .computeIfAbsent(letter, l -> new ArrayList<>())
                    .add(new Sign(sign.family, acts, sign.things)));
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
  }

  /** All families there are, in the order of the list. */
  static Set<String> families() {
    return WordLists.read(Actions.class, "action-families.txt").headings();
  }

  /** The families found, that which begins first in front, each with its place among the words. */
  static Map<String, Integer> in(String text, String language) {
    Map<Character, List<Sign>> signs = SIGNS.getOrDefault(language, Map.of());
    List<String> words = words(text, language);
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int at = 0; at < words.size(); at++) {
      for (Sign sign : signs.getOrDefault(first(words.get(at)), List.of())) {
        if (!found.containsKey(sign.family) && stands(sign, words, at)) {
          found.put(sign.family, at);
        }
      }
    }
    return found;
  }

  private static List<String> words(String text, String language) {
    List<String> words = new ArrayList<>();
    for (Word word : Words.of(text, new Span(0, text.length()))) {
      if (language.equals(CHINESE)) {
        for (int i = 0; i < word.folded().length(); i++) {
          words.add(word.folded().substring(i));
        }
      } else {
        words.add(bare(word.folded()));
      }
    }
    return words;
  }

  private static char first(String word) {
    return word.isEmpty() ? 0 : word.charAt(0);
  }

  /** Arabic writes "and", "for", "by" onto the word. */
  private static String bare(String word) {
    boolean joined = word.length() > 4 && "وبل".indexOf(word.charAt(0)) >= 0;
    return joined ? word.substring(1) : word;
  }

  private static boolean stands(Sign sign, List<String> words, int at) {
    if (begins(words.get(at), sign.acts) == null) {
      return false;
    }
    if (sign.things.isEmpty()) {
      return true;
    }
    for (int i = at + 1; i < words.size() && i <= at + APART; i++) {
      if (begins(words.get(i), sign.things) != null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String begins(String word, List<String> beginnings) {
    for (String beginning : beginnings) {
      boolean whole = beginning.endsWith(".");
      if (whole
          ? beginning.length() == word.length() + 1 && beginning.startsWith(word)
          : word.startsWith(beginning)) {
        return beginning;
      }
    }
    return null;
  }
}
