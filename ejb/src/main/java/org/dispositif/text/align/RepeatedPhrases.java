package org.dispositif.text.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.source.Word;

/**
 * Runs of words that several clauses of one text have: names of bodies and set phrases of this
 * text, which say little of the one clause they stand in.
 */
final class RepeatedPhrases {

  private static final int LENGTH = 5;

  private final Set<String> repeated = new HashSet<>();

  RepeatedPhrases(List<Unit> text) {
    Map<String, Integer> lastClause = new HashMap<>();
    for (Unit unit : text) {
      for (int i = 0; i + LENGTH <= unit.words().size(); i++) {
        String phrase = phrase(unit.words(), i);
        Integer before = lastClause.put(phrase, unit.at());
        if (before != null && before != unit.at()) {
          repeated.add(phrase);
        }
      }
    }
  }

  /** Which of the words stand in such a run. */
  boolean[] in(List<Word> words) {
    boolean[] in = new boolean[words.size()];
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      if (repeated.contains(phrase(words, i))) {
        for (int k = i; k < i + LENGTH; k++) {
          in[k] = true;
        }
      }
    }
    return in;
  }

  private static String phrase(List<Word> words, int at) {
    StringBuilder phrase = new StringBuilder();
    for (int k = at; k < at + LENGTH; k++) {
      phrase.append(words.get(k).folded()).append(' ');
    }
    return phrase.toString();
  }
}
