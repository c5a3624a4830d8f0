package org.dispositif.text.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Which words mean the same, in one language or across languages, by the lines of {@code
 * glossary.txt}: a clause in French can so be held against a demand in English.
 */
final class Glossary {

  private static final String NAME = "=";
  private static final String WHOLE = ".";
  private static final int SHORTEST = 3;
  private static final String DOING = "doing";
  private static final Set<String> DEEDS = new HashSet<>();
  private static final Map<String, String> IDEAS = read();

  private Glossary() {}

  private static Map<String, String> read() {
    Map<String, String> ideas = new HashMap<>();
    WordLists lists = WordLists.read(Glossary.class, "glossary.txt");
    for (String heading : lists.headings()) {
      for (String line : lists.list(heading)) {
        String[] words = line.replace('|', ' ').strip().split("\\s+");
        if (heading.equals(DOING)) {
          DEEDS.add(NAME + words[0]);
        }
        for (String word : words) {
          ideas.putIfAbsent(word, NAME + words[0]);
        }
      }
    }
    return Map.copyOf(ideas);
  }

  /** Whether a term is the name of an idea, and no stem. */
  static boolean isIdea(String term) {
    return term.startsWith(NAME);
  }

  /** Whether an idea is of what is done, rather than of what it is done to. */
  static boolean doing(String idea) {
    return DEEDS.contains(idea);
  }

  /**
   * The name of what a word means, null where the list does not know it.
   *
   * @param folded of Arabic as {@link org.dispositif.text.phrase.Stem#bare} leaves it, of Chinese
   *     two signs
   */
  static @Nullable String idea(String folded) {
    if (folded.codePoints().allMatch(Character::isIdeographic)) {
      return IDEAS.get(folded);
    }
    String whole = IDEAS.get(folded + WHOLE);
    for (int n = folded.length(); whole == null && n >= SHORTEST; n--) {
      whole = IDEAS.get(folded.substring(0, n));
    }
    return whole;
  }
}
