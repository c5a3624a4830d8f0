package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/** Finds the known first word that a scan has damaged in a letter or two. */
final class DamagedWords {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 20;
  private static final int MOST_DAMAGED = 4;

  /** Sound words that look like openings: nouns and infinitives. */
  private static final Pattern UNLIKE =
      Pattern.compile("[a-z]+(?:tions?|ments?|ites?|eurs?|[ei]r|ures?|ics?|als?)");

  /**
   * A word known.
   *
   * @param letters that occur in it, as bits: each edit changes at most two of them
   */
  private record Known(String word, int letters, boolean common) {}

  private final List<List<Known>> byLength = new ArrayList<>();

  /**
   * @param common those of the words that are likelier than others
   */
  DamagedWords(Collection<String> words, Set<String> common) {
    for (int i = 0; i <= LONGEST + MOST_DAMAGED; i++) {
      byLength.add(new ArrayList<>());
    }
    words.stream()
        .sorted()
        .filter(word -> word.length() < byLength.size())
        .map(word -> new Known(word, letters(word), common.contains(word)))
        .forEach(known -> byLength.get(known.word.length()).add(known));
  }

  private static int letters(String word) {
    int bits = 0;
    for (int i = 0; i < word.length(); i++) {
      bits |= 1 << (word.charAt(i) & 31);
    }
    return bits;
  }

  /**
   * The word known within a distance of two letters (one, in short words), the common one of two.
   *
   * @param raw folded, a comma behind it included
   */
  @Nullable String nearest(String raw) {
    String word = raw.endsWith(",") ? raw.substring(0, raw.length() - 1) : raw;
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return null;
    }
    int limit = word.length() < 8 ? 1 : word.length() < 12 ? 2 : 3;
    Known nearest = nearest(word, isDamaged(word) ? limit + 1 : limit);
    return nearest == null || UNLIKE.matcher(word).matches() ? null : nearest.word;
  }

  private static boolean isDamaged(String word) {
    return !word.chars().allMatch(Character::isLetter);
  }

  private @Nullable Known nearest(String word, int limit) {
    Known best = null;
    int least = limit + 1;
    int letters = letters(word);
    for (int length = word.length() - limit; length <= word.length() + limit; length++) {
      List<Known> possible = byLength.get(length);
      for (int i = 0; i < possible.size(); i++) {
        Known known = possible.get(i);
        if (Integer.bitCount(letters ^ known.letters) > 2 * limit) {
          continue;
        }
        int distance = Folding.distance(word, known.word, limit);
        boolean likelier = best != null && known.common && !best.common;
        if (distance < least || distance == least && likelier) {
          least = distance;
          best = known;
        }
      }
    }
    return best;
  }
}
