package org.dispositif.text.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.WordLists;

/**
 * The words that two texts of one language share, without those that only join others. Plural and
 * singular are one word; more is not guessed.
 */
public final class SharedWords {

  private static final Set<String> JOINING =
      WordLists.read(SharedWords.class, "actions.txt").list("joining").stream()
          .map(Folding::fold)
          .collect(Collectors.toSet());

  private SharedWords() {}

  /** Where words of the text stand that the other text has too; UTF-16, in {@code text}. */
  public static List<Span> of(String text, String other) {
    Set<String> there = new HashSet<>(stems(other));
    List<Span> shared = new ArrayList<>();
    for (WordsOf word : WordsOf.in(text)) {
      if (counts(word) && there.contains(stem(word.word()))) {
        shared.add(new Span(word.start(), word.end()));
      }
    }
    return shared;
  }

  /** The words that count, folded, in their order. */
  static List<String> stems(String text) {
    return WordsOf.in(text).stream().filter(SharedWords::counts).map(w -> stem(w.word())).toList();
  }

  private static boolean counts(WordsOf word) {
    return !word.word().endsWith("'") && !JOINING.contains(word.word());
  }

  private static String stem(String word) {
    boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
