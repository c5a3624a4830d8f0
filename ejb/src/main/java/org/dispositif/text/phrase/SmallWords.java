package org.dispositif.text.phrase;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;

/** Words that say nothing of what a text is about, by language: {@code small.txt}. */
public final class SmallWords {

  private static final WordLists LISTS = WordLists.read(SmallWords.class, "small.txt");
  private static final Map<String, Set<String>> WORDS =
      LISTS.headings().stream().collect(Collectors.toMap(h -> h, SmallWords::folded));

  private SmallWords() {}

  private static Set<String> folded(String heading) {
    return LISTS.words(heading).stream().map(Folding::fold).collect(Collectors.toSet());
  }

  /** Whether a folded word joins, denies, or belongs to the manner of asking. */
  public static boolean has(String folded, String language) {
    return joins(folded, language) || denies(folded, language) || is(folded, language + " asking");
  }

  /** Articles, prepositions, pronouns, auxiliaries. */
  public static boolean joins(String folded, String language) {
    return is(folded, language + " joining");
  }

  /** "not", "without". */
  public static boolean denies(String folded, String language) {
    return is(folded, language + " denying");
  }

  private static boolean is(String folded, String heading) {
    return WORDS.getOrDefault(heading, Set.of()).contains(folded);
  }
}
