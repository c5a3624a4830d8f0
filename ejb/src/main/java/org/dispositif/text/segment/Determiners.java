package org.dispositif.text.segment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;

/**
 * Words beside a name that do not decide who is named ("<i>tous les</i> États", "upon <i>all</i>
 * States"), of {@code determiners.txt}: two people who mark a name with and without them mark the
 * same.
 */
public final class Determiners {

  private static final String JOINED = "_";
  private static final Map<String, Set<List<String>>> ALL = read();

  private Determiners() {}

  private static Map<String, Set<List<String>>> read() {
    WordLists lists = WordLists.read(Determiners.class, "determiners.txt");
    Map<String, Set<List<String>>> all = new HashMap<>();
    for (String language : lists.headings()) {
      Set<List<String>> phrases = new HashSet<>();
      for (String line : lists.list(language)) {
        for (String phrase : line.split(" ")) {
          phrases.add(Arrays.stream(phrase.split(JOINED)).map(Folding::fold).toList());
        }
      }
      all.put(language, phrases);
    }
    return all;
  }

  /**
   * For each of these words, in the order of a text, whether it is such a one.
   *
   * @param language of the words, BCP 47; of one without a list no word is
   */
  public static boolean[] among(String language, List<String> words) {
    boolean[] found = new boolean[words.size()];
    List<String> folded = words.stream().map(Folding::fold).toList();
    for (List<String> phrase : ALL.getOrDefault(language, Set.of())) {
      for (int at = 0; at + phrase.size() <= folded.size(); at++) {
        if (folded.subList(at, at + phrase.size()).equals(phrase)) {
          Arrays.fill(found, at, at + phrase.size(), true);
        }
      }
    }
    return found;
  }
}
