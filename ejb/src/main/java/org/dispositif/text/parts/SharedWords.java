package org.dispositif.text.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dispositif.text.phrase.SmallWords;
import org.dispositif.text.phrase.Stem;
import org.dispositif.text.source.Span;

/**
 * The words that two texts of one language share, without those that only join others. Plural and
 * singular are one word; more is not guessed.
 */
public final class SharedWords {

  private SharedWords() {}

  /**
   * Where words of the text stand that the other text has too; UTF-16, in {@code text}.
   *
   * @param language BCP 47 code, of both
   */
  public static List<Span> of(String text, String other, String language) {
    Set<String> there = new HashSet<>(stems(other, language));
    List<Span> shared = new ArrayList<>();
    for (WordsOf word : WordsOf.in(text)) {
      if (counts(word.word(), language) && there.contains(Stem.singular(word.word()))) {
        shared.add(new Span(word.start(), word.end()));
      }
    }
    return shared;
  }

  /** The words that count, folded, in their order. */
  static List<String> stems(String text, String language) {
    return WordsOf.in(text).stream()
        .map(WordsOf::word)
        .filter(word -> counts(word, language))
        .map(Stem::singular)
        .toList();
  }

  /** What denies counts: "to pay" and "not to pay" are not the same. */
  private static boolean counts(String word, String language) {
    boolean elided = word.endsWith("'") && !SmallWords.denies(word, language);
    return !elided && !SmallWords.joins(word, language);
  }
}
