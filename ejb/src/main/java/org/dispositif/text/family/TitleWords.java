package org.dispositif.text.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.cite.Months;
import org.dispositif.text.source.Chars;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;

/** The words of a title that say something, from {@code titles.txt}. */
final class TitleWords {

  /** Longer titles are told apart by their first words. */
  private static final int MOST = 60;

  private static final Set<String> EMPTY = new HashSet<>();
  private static final Map<String, List<List<String>>> SAME = new HashMap<>();

  static {
    WordLists lists = WordLists.read(TitleWords.class, "titles.txt");
    lists.words("empty").forEach(word -> EMPTY.add(Folding.fold(word)));
    for (String line : lists.list("same")) {
      String[] sides = line.split(" = ");
      List<String> before = List.of(sides[0].split(" "));
      SAME.computeIfAbsent(before.get(0), first -> new ArrayList<>())
          .addAll(List.of(before, List.of(sides[1].split(" "))));
    }
  }

  private TitleWords() {}

  /** A word, folded, and whether it is written with a capital that begins no title. */
  record Word(String folded, boolean capital) {}

  static List<Word> of(String title) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < title.length() && words.size() < MOST) {
      int end = end(title, i);
      if (end > i) {
        add(words, title, i, end);
      }
      i = Math.max(end, i + 1);
    }
    return renamed(words);
  }

  private static int end(String title, int from) {
    char c = title.charAt(from);
    if (isHan(c)) {
      return from + 1 < title.length() && isHan(title.charAt(from + 1)) ? from + 1 : from;
    }
    int i = from;
    while (i < title.length() && isSign(title.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Chinese has no spaces: every pair of neighbours is a word. */
  private static void add(List<Word> words, String title, int start, int end) {
    boolean han = isHan(title.charAt(start));
    String folded = Folding.fold(title, start, han ? end + 1 : end);
    boolean number = folded.chars().anyMatch(Character::isDigit);
    boolean says = folded.length() > 1 && !number && !EMPTY.contains(folded);
    if (says && !Months.is(folded)) {
      words.add(new Word(folded, start > 0 && Chars.isUpper(title.charAt(start))));
    }
  }

  private static List<Word> renamed(List<Word> words) {
    List<Word> renamed = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      List<List<String>> pairs = SAME.getOrDefault(words.get(i).folded(), List.of());
      int taken = 0;
      for (int p = 0; p < pairs.size() && taken == 0; p += 2) {
        taken = taken(words, i, pairs.get(p));
        if (taken > 0) {
          pairs.get(p + 1).forEach(word -> renamed.add(new Word(word, false)));
        }
      }
      if (taken == 0) {
        renamed.add(words.get(i));
      }
      i += Math.max(1, taken);
    }
    return renamed;
  }

  /** How many words are this phrase; 0: they are not. */
  private static int taken(List<Word> words, int from, List<String> phrase) {
    boolean same =
        from + phrase.size() <= words.size()
            && words.subList(from, from + phrase.size()).stream()
                .map(Word::folded)
                .toList()
                .equals(phrase);
    return same ? phrase.size() : 0;
  }

  private static boolean isSign(char c) {
    return Chars.isLetterOrDigit(c) && !isHan(c);
  }

  private static boolean isHan(char c) {
    return c >= '\u2e80' && c <= '\u9fff' && Chars.isLetterOrDigit(c);
  }
}
